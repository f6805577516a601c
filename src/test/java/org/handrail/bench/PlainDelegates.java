package org.handrail.bench;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.handrail.frontdoor.process.FrontDoorVariables;
import org.jspecify.annotations.Nullable;

/** The delegates of the front door as little as the plain engine needs: ask the table, set dates, know nobody. */
final class PlainDelegates {

    private static final List<String> IDLE = List.of(
            "acknowledgeReferral",
            "applyMatch",
            "attachContact",
            "notifyLead",
            "remindWorker",
            "recordTriage",
            "tellReferrer",
            "moveCase");

    /** The outputs that Handrail hands to the process, by decision. */
    private static final Map<String, List<String>> HANDED = Map.of(
            "safeguarding-routes", List.of(),
            "safeguarding-screen", List.of("rag", "holdOtherContact", "humanReviewRole"),
            "level-of-need", List.of("level", "response", "assessment"),
            "urgency-sla", List.of("urgency", "escalateTo", "triageWithin", "firstContactWithin", "assessmentWithin"),
            "pathways", List.of(),
            "information-sharing", List.of("permit"));

    private final Map<CaseStory, Map<String, Map<String, @Nullable Object>>> inputs = new HashMap<>();
    private Map<String, Map<String, @Nullable Object>> current = Map.of();

    void workingWith(CaseStory story, Map<String, Map<String, @Nullable Object>> known) {
        inputs.put(story, known);
    }

    void take(CaseStory story) {
        current = Objects.requireNonNull(inputs.get(story));
    }

    boolean safetyQuestionsAnswered() {
        return Boolean.TRUE.equals(
                Objects.requireNonNull(current.get("safeguarding-screen")).get("safetyQuestionsAnswered"));
    }

    Map<String, JavaDelegate> byName() {
        Map<String, JavaDelegate> all = new HashMap<>();
        IDLE.forEach(name -> all.put(name, execution -> {}));
        all.put("decide", this::decide);
        all.put("setDueDates", PlainDelegates::setDueDates);
        all.put("matchHousehold", PlainDelegates::matchHousehold);
        return all;
    }

    private void decide(DelegateExecution execution) {
        String key = property(execution, "decision");
        DmnDecisionTableResult result = execution
                .getProcessEngineServices()
                .getDecisionService()
                .evaluateDecisionTableByKey(key, Objects.requireNonNull(current.get(key)));
        for (String output : Objects.requireNonNull(HANDED.get(key))) {
            execution.setVariable(
                    output.equals("level") ? "recommendedLevel" : output,
                    result.isEmpty() ? null : result.getResultList().get(0).get(output));
        }
        switch (key) {
            case "safeguarding-routes" -> {
                execution.setVariable("routeCount", result.size());
                execution.setVariable("shortestRouteDue", "WH2");
            }
            case "pathways" -> execution.setVariable("pathwayCount", result.size());
            default -> {}
        }
    }

    private static void matchHousehold(DelegateExecution execution) {
        FrontDoorVariables.MATCH_RESULT.set(execution, "NONE");
        FrontDoorVariables.HAS_OPEN_CASE.set(execution, false);
        FrontDoorVariables.IN_OUR_AREA.set(execution, true);
    }

    private static void setDueDates(DelegateExecution execution) {
        if (property(execution, "dates").equals("REFERRAL")) {
            FrontDoorVariables.SAFEGUARDING_DUE.set(execution, in(1));
            FrontDoorVariables.SAFETY_QUESTIONS_DUE.set(execution, in(4));
            FrontDoorVariables.FIRST_CONTACT_DUE.set(execution, in(72));
            FrontDoorVariables.TRIAGE_REMINDER_AT.set(execution, in(6));
            FrontDoorVariables.TRIAGE_DUE.set(execution, in(8));
            FrontDoorVariables.ESCALATION_GROUP.set(execution, "council-duty");
        } else {
            FrontDoorVariables.SAFEGUARDING_DUE.set(execution, in(1));
        }
    }

    private static Date in(int hours) {
        return Date.from(Instant.now().plus(hours, ChronoUnit.HOURS));
    }

    private static String property(DelegateExecution execution, String name) {
        return execution
                .getBpmnModelElementInstance()
                .getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaProperties.class)
                .list()
                .stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElseThrow();
    }
}
