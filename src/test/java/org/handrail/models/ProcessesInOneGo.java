package org.handrail.models;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handrail.partners.PathwayProcesses;
import org.w3c.dom.Element;

/**
 * Which processes a process starts before it first waits for anybody: whatever is reached from its start, by calls and by
 * handing on. A way that leads back to where it began would never end, and the thread of a request with it.
 */
final class ProcessesInOneGo {

    private static final Set<String> WAITS =
            Set.of("userTask", "receiveTask", "intermediateCatchEvent", "eventBasedGateway");

    private final Map<String, Set<String>> started = new TreeMap<>();

    ProcessesInOneGo(Collection<ProcessFile> files) {
        files.forEach(file -> started.put(file.baseName(), new Reach(file).follow()));
    }

    Map<String, Set<String>> started() {
        return started;
    }

    /** The processes of one way that leads back to its beginning, in order; none when there is no such way. */
    List<String> cycle() {
        for (String first : started.keySet()) {
            List<String> way = new ArrayList<>(List.of(first));
            if (leadsBack(first, way, new HashSet<>())) {
                return way;
            }
        }
        return List.of();
    }

    private boolean leadsBack(String first, List<String> way, Set<String> seen) {
        for (String next : started.getOrDefault(way.get(way.size() - 1), Set.of())) {
            way.add(next);
            if (next.equals(first) || seen.add(next) && leadsBack(first, way, seen)) {
                return true;
            }
            way.remove(way.size() - 1);
        }
        return false;
    }

    /** What one process reaches; where a model can go either way, it goes both. */
    private static final class Reach {

        private final ProcessFile file;
        private final Map<String, Element> byId = new HashMap<>();
        private final Deque<Element> ahead = new ArrayDeque<>();
        private final Set<Element> seen = new HashSet<>();
        private final Set<String> started = new TreeSet<>();

        private Reach(ProcessFile file) {
            this.file = file;
            file.elements().forEach(element -> byId.put(element.getAttribute("id"), element));
        }

        private Set<String> follow() {
            file.elements("process").forEach(this::begin);
            file.elements("subProcess")
                    .filter(sub -> sub.getAttribute("triggeredByEvent").equals("true"))
                    .filter(sub -> ProcessFile.children(sub, "startEvent").anyMatch(Reach::happensAtOnce))
                    .forEach(this::begin);
            file.elements(name -> true)
                    .filter(step -> step.getAttribute("isForCompensation").equals("true"))
                    .forEach(ahead::add);
            while (!ahead.isEmpty()) {
                Element step = ahead.remove();
                if (seen.add(step) && !waits(step)) {
                    enter(step);
                }
            }
            return started;
        }

        private void begin(Element scope) {
            ProcessFile.children(scope, "startEvent").forEach(ahead::add);
        }

        private void enter(Element step) {
            if (step.getLocalName().equals("callActivity")) {
                String called = step.getAttribute("calledElement");
                started.addAll(called.equals("${helpProcess}") ? PathwayProcesses.keys() : Set.of(called));
            } else if (ProcessFile.camunda(step, "delegateExpression").equals("${startNextProcess}")) {
                handsOnTo(step).forEach(started::add);
            } else if (step.getLocalName().equals("subProcess")) {
                begin(step);
            }
            file.elements("sequenceFlow")
                    .filter(flow -> flow.getAttribute("sourceRef").equals(step.getAttribute("id")))
                    .map(flow -> byId.get(flow.getAttribute("targetRef")))
                    .forEach(ahead::add);
            file.elements("boundaryEvent")
                    .filter(event -> event.getAttribute("attachedToRef").equals(step.getAttribute("id")))
                    .filter(Reach::happensAtOnce)
                    .forEach(ahead::add);
        }

        private static boolean waits(Element step) {
            return WAITS.contains(step.getLocalName())
                    || ProcessFile.camunda(step, "type").equals("external");
        }

        private static boolean happensAtOnce(Element event) {
            return Stream.of("errorEventDefinition", "escalationEventDefinition", "compensateEventDefinition")
                    .anyMatch(kind -> ProcessFile.children(event, kind).count() > 0);
        }

        private static Stream<String> handsOnTo(Element step) {
            return ProcessFile.children(step, "extensionElements")
                    .flatMap(extension -> ProcessFile.children(extension, "properties"))
                    .flatMap(properties -> ProcessFile.children(properties, "property"))
                    .filter(property -> property.getAttribute("name").equals("process"))
                    .map(property -> property.getAttribute("value"));
        }
    }
}
