package org.handrail.casework.process;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.AsSystem;
import org.handrail.platform.engine.ProcessModels;
import org.handrail.platform.engine.diagram.ProcessPicture;
import org.springframework.stereotype.Component;

/** Where the processes of a case stand, as a picture and in words. */
@Component
public class CasePictures {

    private static final int MOST = 500;
    private static final Set<String> WAITING =
            Set.of("userTask", "callActivity", "eventBasedGateway", "intermediateTimer", "intermediateMessageCatch");

    /** One running process: the drawing, and the names of the steps where it stands. */
    public record Picture(String svg, List<String> standsAt) {}

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ProcessModels models;
    private final AsSystem system;

    CasePictures(RuntimeService runtime, HistoryService history, ProcessModels models, AsSystem system) {
        this.runtime = runtime;
        this.history = history;
        this.models = models;
        this.system = system;
    }

    public List<Picture> of(CaseReference reference) {
        return system.get(
                () -> runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(reference.toString())
                        .listPage(0, MOST)
                        .stream()
                        .map(this::picture)
                        .toList());
    }

    private Picture picture(ProcessInstance instance) {
        Set<String> here = new HashSet<>();
        Set<String> done = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (HistoricActivityInstance step : history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .listPage(0, MOST)) {
            boolean waiting = WAITING.contains(step.getActivityType());
            if (step.getEndTime() != null) {
                done.add(step.getActivityId());
            } else if (waiting) {
                here.add(step.getActivityId());
                names.add(step.getActivityName());
            }
        }
        String svg = ProcessPicture.draw(
                models.model(instance.getProcessDefinitionId()), here, done, "The process of this case");
        return new Picture(svg, names);
    }
}
