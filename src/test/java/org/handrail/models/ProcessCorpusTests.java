package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.handrail.partners.PathwayProcesses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What every process must keep to: nothing that could run code of its own, and everything a worker needs to know. */
class ProcessCorpusTests {

    private static final Set<String> DELEGATES = Set.of(
            "acknowledgeReferral",
            "applyMatch",
            "askForUpdates",
            "attachContact",
            "beginReassessment",
            "chaseActions",
            "checkSharing",
            "chooseFoodPartner",
            "countAgencies",
            "countChosenHelp",
            "countOpenHelp",
            "decide",
            "dueDates",
            "endOpenHelp",
            "endPartnerReferral",
            "endPath",
            "endTeam",
            "gatherEnding",
            "handOverTasks",
            "hearServices",
            "keepReviewDate",
            "listPeople",
            "matchHousehold",
            "moveCase",
            "nameCaseLead",
            "nameDecider",
            "nextActionDate",
            "nextAgency",
            "nextHelp",
            "nextPartner",
            "nextPerson",
            "nextUpdate",
            "noteHousingPlan",
            "noteNoDecision",
            "noteNoUpdate",
            "noteReceipt",
            "noteTakenUp",
            "notifyLead",
            "openClosing",
            "openFoodPath",
            "openHousingPath",
            "openPartnerReferral",
            "planLastingCheck",
            "prepareReferrals",
            "rankPartners",
            "readAgreement",
            "recallOffers",
            "recordAssessment",
            "recordHandover",
            "recordNoAnswer",
            "recordNoReply",
            "recordReferral",
            "recordReview",
            "recordTriage",
            "recordUnmetNeed",
            "remindPartner",
            "remindWorker",
            "sendDutyToRefer",
            "sendOffer",
            "setDueDates",
            "startNextProcess",
            "startPlan",
            "stopFollowUp",
            "takeUpReferral",
            "tellOfClosing",
            "tellReferrer",
            "weighLasting",
            "weighSignOff");

    private static final Map<String, String> PEOPLE =
            Map.of("${leadTeam}", "${leadPractitioner}", "${updateTeam}", "${updateAccount}");
    private static final Set<String> GROUPS = Set.of(
            "${decisionGroup}",
            "${escalationGroup}",
            "${leadTeam}",
            "${partnerTeam}",
            "${sharingGroup}",
            "${updateTeam}",
            "council-brokerage",
            "council-duty",
            "council-early-help",
            "council-front-door",
            "council-practice",
            "council-safeguarding",
            "housing-options");

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("boundaryEvent", "(timer|message|recall)_"),
            Map.entry("businessRuleTask", "decide_"),
            Map.entry("callActivity", "call_"),
            Map.entry("endEvent", "end_"),
            Map.entry("eventBasedGateway", "wait_"),
            Map.entry("exclusiveGateway", "xor_"),
            Map.entry("intermediateCatchEvent", "(timer|catch)_"),
            Map.entry("intermediateThrowEvent", "(escalate|throw_recall)_"),
            Map.entry("parallelGateway", "and_"),
            Map.entry("sequenceFlow", "flow_"),
            Map.entry("serviceTask", "service_"),
            Map.entry("startEvent", "(start|event)_"),
            Map.entry("subProcess", "sub_"),
            Map.entry("userTask", "user_"));

    private static final Set<String> ELEMENTS = Stream.concat(
                    KINDS.keySet().stream(),
                    Stream.of(
                            "association",
                            "compensateEventDefinition",
                            "conditionExpression",
                            "definitions",
                            "documentation",
                            "error",
                            "errorEventDefinition",
                            "escalation",
                            "escalationEventDefinition",
                            "extensionElements",
                            "incoming",
                            "loopCardinality",
                            "message",
                            "messageEventDefinition",
                            "multiInstanceLoopCharacteristics",
                            "outgoing",
                            "process",
                            "terminateEventDefinition",
                            "text",
                            "textAnnotation",
                            "timeDate",
                            "timerEventDefinition"))
            .collect(Collectors.toSet());

    private static final Set<String> CAMUNDA_NAMES = Set.of(
            "assignee",
            "asyncBefore",
            "calledElementBinding",
            "candidateGroups",
            "delegateExpression",
            "dueDate",
            "failedJobRetryTimeCycle",
            "formRef",
            "formRefBinding",
            "historyTimeToLive",
            "in",
            "isStartableInTasklist",
            "properties",
            "property",
            "versionTag");

    private static final Set<String> ATTRIBUTES = Set.of(
            "associationDirection",
            "attachedToRef",
            "calledElement",
            "cancelActivity",
            "default",
            "errorCode",
            "errorRef",
            "escalationCode",
            "escalationRef",
            "id",
            "isExecutable",
            "isForCompensation",
            "isInterrupting",
            "messageRef",
            "name",
            "source",
            "sourceRef",
            "target",
            "targetNamespace",
            "targetRef",
            "triggeredByEvent",
            "type",
            "value");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[a-z][A-Za-z]*}");
    private static final String COMPARISON = "[a-z][A-Za-z]* (==|!=) ('[A-Z_]+'|[0-9]+|true|false)";
    private static final Pattern CONDITION =
            Pattern.compile("\\$\\{" + COMPARISON + "( (&&|\\|\\|) " + COMPARISON + ")*}");

    static Stream<ProcessFile> processes() {
        return ProcessFile.all();
    }

    @Test
    void hasProcessesWithUniqueIds() {
        List<String> ids = processes()
                .flatMap(file -> file.elements("process"))
                .map(process -> process.getAttribute("id"))
                .toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void holdsOneProcessNamedLikeItsFile(ProcessFile file) {
        List<Element> processes = file.elements("process").toList();
        assertThat(processes).hasSize(1);
        Element process = processes.get(0);
        assertThat(process.getAttribute("id")).isEqualTo(file.baseName()).matches("[a-z]+(-[a-z]+)*");
        assertThat(process.getAttribute("isExecutable")).isEqualTo("true");
        assertThat(ProcessFile.camunda(process, "historyTimeToLive")).matches("P[1-9][0-9]*D");
        assertThat(ProcessFile.camunda(process, "versionTag")).matches("[0-9]+\\.[0-9]+");
        assertThat(process.getAttribute("name")).isNotBlank();
        assertThat(ProcessFile.documentation(process)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("processes")
    void usesSafeElementsOnly(ProcessFile file) {
        file.elements().forEach(element -> {
            String name = element.getLocalName();
            if (ProcessFile.BPMN.equals(element.getNamespaceURI())) {
                assertThat(ELEMENTS).contains(name);
            } else if (ProcessFile.CAMUNDA.equals(element.getNamespaceURI())) {
                assertThat(CAMUNDA_NAMES).contains(name);
            } else {
                assertThat(element.getNamespaceURI()).startsWith("http://www.omg.org/spec/");
                return;
            }
            attributes(element)
                    .forEach(attribute -> assertThat(
                                    ProcessFile.CAMUNDA.equals(attribute.getNamespaceURI())
                                            ? CAMUNDA_NAMES
                                            : ATTRIBUTES)
                            .contains(attribute.getLocalName()));
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void evaluatesNothingButVariablesAndPlainComparisons(ProcessFile file) {
        file.elements("conditionExpression")
                .forEach(condition -> assertThat(condition.getTextContent()).matches(CONDITION));
        file.elements("timeDate", "loopCardinality")
                .forEach(plain -> assertThat(plain.getTextContent()).matches(VARIABLE));
        file.elements().forEach(element -> {
            attributes(element).filter(ProcessCorpusTests::looksLikeCode).forEach(attribute -> {
                assertThat(attribute.getLocalName())
                        .isIn("delegateExpression", "assignee", "candidateGroups", "dueDate", "calledElement");
                assertThat(attribute.getValue()).matches(VARIABLE);
            });
            if (looksLikeCode(element)) {
                assertThat(element.getLocalName()).isIn("conditionExpression", "timeDate", "loopCardinality");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsNamedDelegatesOnly(ProcessFile file) {
        file.elements("serviceTask", "businessRuleTask").forEach(task -> {
            String delegate = ProcessFile.camunda(task, "delegateExpression");
            assertThat(delegate).as(task.getAttribute("id")).matches(VARIABLE);
            assertThat(DELEGATES).contains(delegate.substring(2, delegate.length() - 1));
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void triesAgainWhateverRunsByItself(ProcessFile file) {
        file.elements("serviceTask", "businessRuleTask", "boundaryEvent", "intermediateCatchEvent")
                .filter(step ->
                        ProcessFile.children(step, "timerEventDefinition").count() == 1
                                || ProcessFile.camunda(step, "asyncBefore").equals("true"))
                .forEach(step -> assertThat(ProcessFile.children(step, "extensionElements")
                                .flatMap(extension -> ProcessFile.children(extension, "failedJobRetryTimeCycle"))
                                .map(Node::getTextContent))
                        .as(step.getAttribute("id"))
                        .containsExactly("PT10S,PT1M,PT10M"));
    }

    @ParameterizedTest
    @MethodSource("processes")
    void asksDecisionsThatExist(ProcessFile file) {
        Set<String> decisions = names("dmn", ".dmn");
        file.elements("businessRuleTask").forEach(task -> {
            assertThat(ProcessFile.camunda(task, "delegateExpression")).isEqualTo("${decide}");
            assertThat(property(task, "decision")).as(task.getAttribute("id")).isIn(decisions);
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsProcessesThatShipWithItAndHandsOverNamedVariablesOnly(ProcessFile file) {
        Set<String> processes = names("processes", ".bpmn");
        file.elements("callActivity").forEach(call -> {
            String id = call.getAttribute("id");
            assertThat(called(call)).as(id).isSubsetOf(processes);
            assertThat(ProcessFile.camunda(call, "calledElementBinding")).as(id).isEqualTo("deployment");
            assertThat(ProcessFile.documentation(call)).as(id).isNotBlank();
            ProcessFile.children(call, "extensionElements")
                    .flatMap(extension -> ProcessFile.children(extension, "in"))
                    .forEach(handed -> assertThat(List.of(handed.getAttribute("source"), handed.getAttribute("target")))
                            .as(id)
                            .allMatch(name -> name.matches("[a-z][A-Za-z]*")));
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void tellsAWorkerWhatToDoByWhenAndWhy(ProcessFile file) {
        Set<String> forms = names("forms", ".form");
        file.elements("userTask").forEach(task -> {
            String id = task.getAttribute("id");
            assertThat(ProcessFile.camunda(task, "formRef")).as(id).isIn(forms);
            assertThat(ProcessFile.camunda(task, "formRefBinding")).as(id).isEqualTo("deployment");
            assertThat(ProcessFile.camunda(task, "candidateGroups")).as(id).isIn(GROUPS);
            assertThat(ProcessFile.camunda(task, "assignee"))
                    .as("%s of a team that the process names is that of its person", id)
                    .isEqualTo(PEOPLE.getOrDefault(ProcessFile.camunda(task, "candidateGroups"), ""));
            assertThat(ProcessFile.camunda(task, "dueDate")).as(id).matches(VARIABLE);
            assertThat(ProcessFile.documentation(task))
                    .as(id)
                    .hasSizeGreaterThan(40)
                    .endsWith(".");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesEveryStepAndSaysItsKindInItsId(ProcessFile file) {
        Set<String> seen = new HashSet<>();
        file.elements(KINDS::containsKey).forEach(element -> {
            String id = element.getAttribute("id");
            assertThat(seen.add(id)).as("%s is used once", id).isTrue();
            assertThat(id).matches(KINDS.get(element.getLocalName()) + "[a-z0-9]+(_[a-z0-9]+)*");
            if (!element.getLocalName().equals("sequenceFlow")) {
                assertThat(element.getAttribute("name")).as(id).isNotBlank();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void asksAQuestionWhereWaysPartAndNamesEachAnswer(ProcessFile file) {
        file.elements("exclusiveGateway").forEach(gateway -> {
            String id = gateway.getAttribute("id");
            assertThat(gateway.getAttribute("name")).as(id).endsWith("?");
            List<Element> answers = file.elements("sequenceFlow")
                    .filter(flow -> flow.getAttribute("sourceRef").equals(id))
                    .toList();
            assertThat(answers).as(id).hasSizeGreaterThan(1);
            answers.forEach(flow -> {
                assertThat(flow.getAttribute("name"))
                        .as(flow.getAttribute("id"))
                        .isNotBlank();
                boolean conditional =
                        ProcessFile.children(flow, "conditionExpression").count() == 1;
                assertThat(conditional)
                        .as(flow.getAttribute("id"))
                        .isNotEqualTo(gateway.getAttribute("default").equals(flow.getAttribute("id")));
            });
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void callsProcessesOfItsOwnDeployment(ProcessFile file) {
        Set<String> known = names("processes", ".bpmn");
        file.elements("callActivity").forEach(call -> {
            assertThat(called(call)).isSubsetOf(known);
            assertThat(ProcessFile.camunda(call, "calledElementBinding")).isEqualTo("deployment");
        });
    }

    @ParameterizedTest
    @MethodSource("processes")
    void namesTheStepThatTakesBackWhatAnotherDid(ProcessFile file) {
        file.elements("serviceTask")
                .filter(step -> step.getAttribute("isForCompensation").equals("true"))
                .forEach(step -> assertThat(
                                file.elements("association").map(association -> association.getAttribute("targetRef")))
                        .as(step.getAttribute("id"))
                        .contains(step.getAttribute("id")));
    }

    /** The processes that a call may start: the one it names, or those of the table of pathways. */
    private static Set<String> called(Element call) {
        String element = call.getAttribute("calledElement");
        return element.equals("${helpProcess}") ? PathwayProcesses.keys() : Set.of(element);
    }

    private static boolean looksLikeCode(Node node) {
        String text =
                node instanceof Element element && ProcessFile.holdsElements(element) ? "" : node.getTextContent();
        return text.contains("${") || text.contains("#{");
    }

    private static Set<String> names(String folder, String ending) {
        return ProcessFile.files(folder, ending)
                .map(path -> path.getFileName().toString())
                .map(name -> name.substring(0, name.length() - ending.length()))
                .collect(Collectors.toSet());
    }

    private static String property(Element task, String name) {
        return ProcessFile.children(task, "extensionElements")
                .flatMap(extension -> ProcessFile.children(extension, "properties"))
                .flatMap(properties -> ProcessFile.children(properties, "property"))
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    private static Stream<Attr> attributes(Element element) {
        return IntStream.range(0, element.getAttributes().getLength())
                .mapToObj(element.getAttributes()::item)
                .filter(attribute -> !"http://www.w3.org/2000/xmlns/".equals(((Node) attribute).getNamespaceURI()))
                .map(Attr.class::cast);
    }
}
