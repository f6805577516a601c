package org.handrail.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.handrail.platform.time.CalendarFixtures;
import org.handrail.platform.time.Nation;
import org.junit.jupiter.api.Test;

class DueDatesTests {

    /** A Monday in June: 09:30 in London. */
    private static final Instant MONDAY = Instant.parse("2026-06-15T08:30:00Z");

    private final Map<String, Object> variables = new HashMap<>();
    private final DueDates delegate =
            new DueDates(CalendarFixtures.officeIn(Nation.ENGLAND_AND_WALES), Clock.fixed(MONDAY, ZoneOffset.UTC));

    @Test
    void countsALimitThatTheModelWrites() {
        set("helpDue", "WD2");

        assertThat(variables).containsEntry("helpDue", at("2026-06-17T16:00:00Z"));
    }

    @Test
    void countsALimitThatATableGave() {
        variables.put("allocateWithin", "WD2");
        set("helpDue", "allocateWithin");

        assertThat(variables).containsEntry("helpDue", at("2026-06-17T16:00:00Z"));
    }

    @Test
    void takesTheSecondLimitWhereTheFirstSetsNone() {
        variables.put("allocateWithin", "NONE");
        set("helpDue", "allocateWithin else WD2");
        set("otherDue", "neverSet else WD2");

        assertThat(variables)
                .containsEntry("helpDue", at("2026-06-17T16:00:00Z"))
                .containsEntry("otherDue", at("2026-06-17T16:00:00Z"));
    }

    @Test
    void remindsAfterPartOfTheWay() {
        set("concernDue", "WH4", "concernReminderAt", "75% of concernDue");

        assertThat(variables).containsEntry("concernReminderAt", at("2026-06-15T11:30:00Z"));
    }

    @Test
    void countsEveryHourWhereWorkNeverStops() {
        set("clock", "NON_STOP", "concernDue", "WH10");

        assertThat(variables).containsEntry("concernDue", at("2026-06-15T18:30:00Z"));
    }

    @Test
    void refusesALineThatSetsNoMoment() {
        assertThatThrownBy(() -> set("helpDue", "NONE"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The model sets no moment with: NONE");
    }

    private void set(String... lines) {
        BpmnModelInstance model =
                Bpmn.createExecutableProcess().startEvent().serviceTask("step").done();
        ServiceTask step = model.getModelElementById("step");
        CamundaProperties properties = model.newInstance(CamundaProperties.class);
        ExtensionElements extensions = model.newInstance(ExtensionElements.class);
        step.setExtensionElements(extensions);
        extensions.addChildElement(properties);
        for (List<String> line : pairs(lines)) {
            CamundaProperty property = model.newInstance(CamundaProperty.class);
            property.setCamundaName(line.get(0));
            property.setCamundaValue(line.get(1));
            properties.addChildElement(property);
        }
        DelegateExecution execution = mock();
        when(execution.getBpmnModelElementInstance()).thenReturn(step);
        when(execution.getVariable(anyString())).thenAnswer(call -> variables.get(call.<String>getArgument(0)));
        doAnswer(call -> variables.put(call.getArgument(0), call.getArgument(1)))
                .when(execution)
                .setVariable(anyString(), any());
        delegate.execute(execution);
    }

    private static List<List<String>> pairs(String... lines) {
        return IntStream.range(0, lines.length / 2)
                .mapToObj(i -> List.of(lines[2 * i], lines[2 * i + 1]))
                .toList();
    }

    private static Date at(String instant) {
        return Date.from(Instant.parse(instant));
    }
}
