package org.handrail.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.handrail.models.PackagedForm.key;
import static org.handrail.models.PackagedForm.label;
import static org.handrail.models.PackagedForm.options;
import static org.handrail.models.PackagedForm.type;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.handrail.assessment.Topic;
import org.handrail.assessment.Topics;
import org.handrail.closure.Closing;
import org.handrail.closure.ClosingReason;
import org.handrail.closure.Lasted;
import org.handrail.closure.NotAsked;
import org.handrail.partners.DeclineReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form that ships opens in Tasklist, asks known things in plain words, and lets nobody guess. */
class FormCorpusTests {

    private static final Set<String> TYPES = Set.of(
            "text",
            "group",
            "textfield",
            "number",
            "checkbox",
            "textarea",
            "select",
            "radio",
            "checklist",
            "datetime",
            "separator",
            "spacer");
    private static final Set<String> SCORES = Set.of("0", "1", "2", "3", "4", "NOT_ASKED", "DECLINED", "UNSAFE_TO_ASK");
    private static final Set<String> DOMAINS = Set.of(
            "food",
            "money",
            "employment",
            "health",
            "education",
            "housing",
            "isolation",
            "domesticAbuse",
            "substance",
            "parenting",
            "behaviour",
            "communitySafety");
    private static final Map<String, Set<String>> ENGINE_VARIABLES = PlanFormKeys.engineVariablesAnd(
            Map.entry("firstContactResult", Set.of("REACHED", "NOT_REACHED")),
            Map.entry("pauseAsked", Set.of("NO", "YES")),
            Map.entry("pauseWithin", Set.of("WD5", "WD10", "WD20")),
            Map.entry("qualityResult", Set.of("GOOD", "SEND_BACK")),
            Map.entry("foodWay", Set.of("PAYMENT", "PARTNER", "SORTED")),
            Map.entry("foodThere", Set.of("YES", "NO")),
            Map.entry("foodOutlook", Set.of("SECURE", "NOT_YET")),
            Map.entry("referralAgreed", Set.of("YES", "NO")),
            Map.entry("housingReached", Set.of("YES", "NO")),
            Map.entry("housingNext", Set.of("REFER_AGAIN", "GO_THEMSELVES")),
            Map.entry("dutyOwed", Set.of("PREVENTION", "RELIEF", "NONE")),
            Map.entry("dutyResult", Set.of("PREVENTED", "RELIEF", "MAIN_DUTY", "NOT_OWED")),
            Map.entry("homeNow", Set.of("SAFE", "AT_RISK")),
            Map.entry("familyChoice", Set.of("CHOSEN", "NOBODY_FITS", "NOT_WANTED")),
            Map.entry("sharingDecision", Set.of("SHARE", "DO_NOT_SHARE")),
            Map.entry("partnerAnswer", Set.of("YES", "NO", "ASK")),
            Map.entry("helpStart", Set.of("STARTED", "WILL_NOT_START")),
            Map.entry("brokerResult", Set.of("ASK_SERVICE", "FOUND_ELSEWHERE", "NOBODY")),
            Map.entry("sharingSafe", Set.of("SAFE", "NOT_SAFE")),
            Map.entry(
                    "triageOutcome",
                    Set.of("DECIDED", "NEEDS_INFORMATION", "NOT_REACHED", "NOT_OUR_AREA", "AGREEMENT_REFUSED")),
            Map.entry("agreedLevel", Set.of("1", "2", "3", "4")),
            Map.entry("matchConfirmed", Set.of("SAME", "DIFFERENT")),
            Map.entry("noContactDecision", Set.of("KEEP_TRYING", "END")),
            Map.entry("rescreenResult", Set.of("SAFE", "CONCERN")),
            Map.entry("checkOutcome", Set.of("ACTED", "NO_FURTHER_ACTION")),
            Map.entry("safetyStep", Set.of("GO_ON", "EMERGENCY_HANDED_OVER")),
            Map.entry("sendResult", Set.of("SENT", "COULD_NOT_SEND")),
            Map.entry("statutoryDecision", Set.of("ACCEPTED_LEAD", "ACCEPTED_WITH_US", "NOT_ACCEPTED")),
            Map.entry("ourView", Set.of("AGREE", "DISAGREE")));

    /** The last level must settle it: there is nobody higher to ask. */
    private static final Map<String, Set<String>> SETTLED = Map.of(
            "challenge-answer", Set.of("ACCEPTED_LEAD", "ACCEPTED_WITH_US", "WE_AGREE", "STILL_DIFFER"),
            "challenge-decision", Set.of("ACCEPTED_LEAD", "ACCEPTED_WITH_US", "WE_AGREE"));

    private static final Map<String, String> CHOICES_OF_THE_CASE = PlanFormKeys.choicesAnd(
            "assess_lead", "assess_leads",
            "assess_copy_way", "assess_copyWays",
            "housing_service", "housing_services",
            "partner_pathways", "partner_pathwayChoices",
            "partner_first", "partner_services",
            "partner_second", "partner_services",
            "partner_third", "partner_services",
            "partner_other", "partner_all",
            "close_letterWay", "close_letterWays");
    private static final Map<String, Set<String>> CODES = PlanFormKeys.codesAnd(
            Map.entry(
                    "food_cause", Set.of("INCOME", "BENEFIT_DELAY", "DEBT", "COOKING", "SHOPPING", "HEALTH", "OTHER")),
            Map.entry("food_healthy_start", Set.of("HAVE_IT", "APPLIED", "NOT_FOR_THEM", "NOT_WANTED")),
            Map.entry("food_school_meals", Set.of("HAVE_IT", "APPLIED", "NOT_FOR_THEM", "NOT_WANTED")),
            Map.entry("food_holiday", Set.of("HAVE_IT", "APPLIED", "NOT_FOR_THEM", "NOT_WANTED")),
            Map.entry("food_pantry", Set.of("HAVE_IT", "APPLIED", "NOT_FOR_THEM", "NOT_WANTED")),
            Map.entry("food_money_help", Set.of("YES", "NO")),
            Map.entry("housing_review", Set.of("ASKED", "THINKING", "NOT_WANTED")),
            Map.entry("housing_landlord", Set.of("SPOKEN_TO", "NOT_AGREED", "NOT_NEEDED")),
            Map.entry("offer_declineReason", codes(DeclineReason.values())),
            Map.entry("offer_neverBegan", Set.of("DID_NOT_START", "DISENGAGED", "REFERRED_ON")),
            Map.entry("offer_outcome", Set.of("ACHIEVED", "PARTLY", "NOT_ACHIEVED", "DISENGAGED", "REFERRED_ON")),
            Map.entry("partner_needed", Set.of("true", "false")),
            Map.entry("close_feedback", Set.of("ASKED", "NOT_ASKED")),
            Map.entry("close_notAsked", codes(NotAsked.values())),
            Map.entry("close_check", Set.of("CALL", "RECORDS", "NO")),
            Map.entry("close_decision", codes(Closing.Decision.values())),
            Map.entry("close_reason", codes(ClosingReason.values())),
            Map.entry("close_checkWay", Set.of("CALL", "RECORDS", "NOT_REACHED")),
            Map.entry("close_helpAgain", Set.of("YES", "NO")),
            Map.entry("referral_channel", Set.of("PHONE", "SECURE_EMAIL", "THEIR_FORM", "IN_PERSON")),
            Map.entry("referral_told_family", Set.of("YES", "NO_UNSAFE", "NOT_YET")),
            Map.entry("agreement_status", Set.of("GIVEN", "REFUSED", "WITHDRAWN", "NOT_ASKED", "UNSAFE_TO_ASK")),
            Map.entry("agreement_method", Set.of("IN_PERSON", "PHONE", "VIDEO", "WRITING", "ONLINE")),
            Map.entry("lawful_basis", Set.of("PUBLIC_TASK", "LEGAL_OBLIGATION", "VITAL_INTERESTS", "CONSENT")),
            Map.entry(
                    "contact_channel",
                    Set.of("PHONE", "TEXT", "EMAIL", "LETTER", "VISIT", "VIDEO", "THROUGH_REFERRER")),
            Map.entry("contact_reached", Set.of("true", "false")),
            Map.entry(
                    "override_reason",
                    Set.of(
                            "KNOWS_FAMILY",
                            "NEW_INFORMATION",
                            "PROFESSIONAL_JUDGEMENT",
                            "FAMILY_CHOICE",
                            "SERVICE_NOT_AVAILABLE",
                            "TABLE_DOES_NOT_FIT",
                            "OTHER")),
            Map.entry(
                    "action_referred_to",
                    Set.of(
                            "CHILDREN_MASH",
                            "ADULT_MASH",
                            "POLICE_999",
                            "MARAC_IDVA",
                            "NHS_CRISIS",
                            "LADO_PIPOT",
                            "NOBODY")),
            Map.entry("action_told_family", Set.of("YES", "NO_UNSAFE", "NOT_YET")));
    private static final Map<String, String> TYPED = PlanFormKeys.typedAnd(
            Map.entry("food_lasts", "textarea"),
            Map.entry("housing_reason", "textarea"),
            Map.entry("housing_place", "textarea"),
            Map.entry("housing_called", "textarea"),
            Map.entry("housing_contacted", "textarea"),
            Map.entry("housing_family_steps", "textarea"),
            Map.entry("housing_council_steps", "textarea"),
            Map.entry("housing_ended_why", "textarea"),
            Map.entry("housing_check", "textarea"),
            Map.entry("housing_repairs", "textarea"),
            Map.entry("housing_arrears", "textarea"),
            Map.entry("food_payment", "textfield"),
            Map.entry("housing_contact", "textfield"),
            Map.entry("offer_declineWords", "textarea"),
            Map.entry("offer_question", "textarea"),
            Map.entry("offer_neverBeganWords", "textarea"),
            Map.entry("offer_outcomeWords", "textarea"),
            Map.entry("partner_words", "textarea"),
            Map.entry("partner_answer", "textarea"),
            Map.entry("close_changed", "textarea"),
            Map.entry("close_helped", "textarea"),
            Map.entry("close_better", "textarea"),
            Map.entry("close_scaleBefore", "number"),
            Map.entry("close_scaleAfter", "number"),
            Map.entry("close_why", "textarea"),
            Map.entry("close_letter", "textarea"),
            Map.entry("close_notLasted", "textarea"),
            Map.entry("contact_who", "textfield"),
            Map.entry("contact_words", "textarea"),
            Map.entry("note_words", "textarea"),
            Map.entry("override_words", "textarea"),
            Map.entry("action_words", "textarea"),
            Map.entry("action_immediate_safety", "textarea"),
            Map.entry("action_reference", "textfield"),
            Map.entry("agreement_on", "datetime"),
            Map.entry("confirm_known", "checkbox"),
            Map.entry("referral_present", "textarea"),
            Map.entry("referral_made_safe", "textarea"),
            Map.entry("referral_told_to", "textfield"),
            Map.entry("referral_words", "textarea"),
            Map.entry("referral_their_reference", "textfield"),
            Map.entry("referral_not_sent", "textarea"),
            Map.entry("referral_receipt", "textarea"),
            Map.entry("referral_decision", "textarea"),
            Map.entry("referral_our_view", "textarea"),
            Map.entry("referral_talk", "textarea"));
    private static final Set<String> SHOWN = PlanFormKeys.shownAnd(
            "view_household",
            "view_reason",
            "view_referrer",
            "view_safeContact",
            "view_contactRule",
            "view_routes",
            "view_recommendation",
            "view_pathways",
            "view_known",
            "view_match",
            "view_agreement",
            "view_contacts",
            "view_endReason",
            "view_history",
            "view_referral",
            "view_referralStory",
            "view_sharing",
            "view_emergencyRoute",
            "view_food_payment",
            "view_food_times",
            "view_food_story",
            "view_housing_duty",
            "view_housing_safety",
            "view_housing_facts",
            "view_housing_story",
            "view_housing_lastDay",
            "view_offer_asked",
            "view_offer_told",
            "view_partner_help",
            "view_partner_eligibility",
            "view_partner_services",
            "view_partner_service",
            "view_partner_sharing",
            "view_partner_words",
            "view_partner_question",
            "view_partner_tried",
            "view_partnerHelp",
            "view_partnerClosing",
            "view_assess_lead",
            "view_assess_person",
            "view_assess_kind",
            "view_assess_told",
            "view_assess_sheet",
            "view_assess_sent_back",
            "view_assess_agency",
            "view_assess_agencies",
            "view_close_needs",
            "view_close_blocked",
            "view_close_recommendation",
            "view_close_recommended",
            "view_close_feedback",
            "view_close_unsafe",
            "view_close_why",
            "view_close_agreed",
            "view_close_lasting",
            "view_close_former",
            "view_close_need_food",
            "view_close_need_money",
            "view_close_need_employment",
            "view_close_need_health",
            "view_close_need_education",
            "view_close_need_housing",
            "view_close_need_isolation",
            "view_close_need_domesticAbuse",
            "view_close_need_substance",
            "view_close_need_parenting",
            "view_close_need_behaviour",
            "view_close_need_communitySafety",
            "recommendedLevel");
    private static final Topics TOPICS = new Topics();
    private static final Map<Topic.Kind, String> TYPES_OF_TOPICS = Map.of(
            Topic.Kind.WORDS, "textarea",
            Topic.Kind.LINE, "textfield",
            Topic.Kind.NUMBER, "number",
            Topic.Kind.DATE, "datetime",
            Topic.Kind.CODES, "checklist");
    private static final Set<String> LINES_OF_ASSESSMENTS = Set.of(
            "assess_safe_times",
            "assess_safe_not_know",
            "assess_agency_name",
            "assess_agency_role",
            "assess_agency_since");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(clients?|troubled|problem famil\\w*|CAF|lead professionals?|risk scores?|customers?|consent\\w*"
                    + "|non-?complian\\w*|refus\\w*|fail\\w*|hard to reach|case disposal|blame\\w*)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_IN_CONDITION = Pattern.compile("\"[^\"]*\"|([A-Za-z_][A-Za-z_0-9]*)");
    private static final Set<String> FEEL = Set.of("and", "or", "null", "string", "true");
    private static final FeelEngine ENGINE = new ScalaFeelEngineFactory().createInstance();

    static Stream<PackagedForm> forms() {
        return PackagedForm.all();
    }

    @Test
    void allFormsOfTheFrontDoorShip() {
        assertThat(forms().map(PackagedForm::toString))
                .contains(
                        "ask-safety-questions",
                        "confirm-match",
                        "transfer-to-home-area",
                        "triage-conversation",
                        "act-on-late-work",
                        "ask-for-information",
                        "decide-after-no-contact",
                        "safety-rescreen",
                        "arrange-help",
                        "send-advice",
                        "look-at-help",
                        "choose-partner",
                        "help-self-referral",
                        "decide-sharing",
                        "answer-offer",
                        "say-start",
                        "say-outcome",
                        "answer-partner",
                        "chase-start",
                        "check-help",
                        "find-another-way",
                        "check-sharing-safe");
    }

    @Test
    void allFormsOfSafeguardingShip() {
        assertThat(forms().map(PackagedForm::toString))
                .contains(
                        "check-worry",
                        "manager-view",
                        "immediate-safety",
                        "send-referral",
                        "phone-referral",
                        "confirm-receipt",
                        "record-decision",
                        "consider-answer",
                        "challenge-answer",
                        "challenge-decision");
    }

    @Test
    void allFormsOfAssessmentsShip() {
        assertThat(forms().map(PackagedForm::toString))
                .contains(
                        "allocate-lead",
                        "first-contact",
                        "give-privacy-notice",
                        "talk-with-person",
                        "talk-with-household",
                        "check-safety",
                        "name-agencies",
                        "ask-agency",
                        "use-tools",
                        "draft-analysis",
                        "check-assessment",
                        "share-copy");
    }

    @Test
    void asksForEveryTopicOfAnAssessment() {
        assertThat(forms().flatMap(form -> form.inputs().stream()).map(PackagedForm::key))
                .containsAll(TOPICS.all().stream().map(Topic::key).toList());
    }

    @Test
    void allFormsOfFoodAndHousingShip() {
        assertThat(forms().map(PackagedForm::toString))
                .contains(
                        "arrange-food",
                        "confirm-food",
                        "find-food-cause",
                        "review-food",
                        "agree-duty-to-refer",
                        "help-housing-self",
                        "safe-place-tonight",
                        "confirm-duty-to-refer",
                        "chase-housing",
                        "contact-by-housing",
                        "talk-with-housing",
                        "housing-plan",
                        "duty-ended",
                        "check-housing",
                        "review-housing",
                        "keep-home");
    }

    /** Nobody fills in pages for a food parcel. */
    @ParameterizedTest
    @ValueSource(strings = {"arrange-food", "confirm-food", "find-food-cause", "review-food"})
    void keepsFoodFormsShort(String form) {
        assertThat(PackagedForm.named(form).inputs()).hasSizeLessThanOrEqualTo(8);
    }

    /** What housing sees of a family is what was sent to it. */
    @ParameterizedTest
    @ValueSource(
            strings = {"safe-place-tonight", "confirm-duty-to-refer", "contact-by-housing", "housing-plan", "duty-ended"
            })
    void showsHousingNoMoreThanWhatWasSent(String form) {
        assertThat(PackagedForm.named(form).templates()).containsExactly("view_housing_facts");
    }

    /** What a partner sees of a family in its tasks is what its page shows. */
    @ParameterizedTest
    @ValueSource(strings = {"answer-offer", "say-start", "say-outcome"})
    void showsAPartnerNothingButItsOffer(String form) {
        assertThat(PackagedForm.named(form).templates()).containsOnly("view_offer_asked", "view_offer_told");
    }

    @Test
    void allFormsOfTheEndOfHelpShip() {
        assertThat(forms().map(PackagedForm::toString))
                .contains(
                        "look-back",
                        "safety-rescreen-at-end",
                        "sign-off-closing",
                        "write-closing-letter",
                        "check-that-it-lasts",
                        "offer-new-referral");
    }

    @Test
    void noTwoFormsShareAFileName() {
        assertThat(forms().map(PackagedForm::fileName)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void opensInTasklist(PackagedForm form) {
        JsonNode source = form.source();

        assertThat(source.path("type").asText()).isEqualTo("default");
        assertThat(source.path("id").asText() + ".form").isEqualTo(form.fileName());
        assertThat(source.path("schemaVersion").asInt(99)).isLessThanOrEqualTo(16);
        assertThat(source.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(source.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(source.path("exporter").path("name").asText()).isEqualTo("Camunda Modeler");
        assertThat(form.components()).extracting(PackagedForm::type).isSubsetOf(TYPES);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void givesEachComponentItsOwnStableId(PackagedForm form) {
        assertThat(form.components())
                .extracting(component -> component.path("id").asText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("f_[A-Za-z0-9_]+"));
        assertThat(form.inputs())
                .allMatch(input -> input.path("id").asText().equals("f_" + key(input)))
                .extracting(PackagedForm::key)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksOnlyForWhatTheCaseRecordOrTheEngineKeeps(PackagedForm form) {
        assertThat(form.inputs()).allSatisfy(input -> {
            String key = key(input);
            String variable = input.path("properties").path("engineVariable").asText();
            boolean coded = ENGINE_VARIABLES.containsKey(key) || key.equals("challengeResult");
            assertThat(variable).isEqualTo(coded ? key : "");
            if (TYPED.containsKey(key)) {
                assertThat(type(input)).isEqualTo(TYPED.get(key));
            } else if (CHOICES_OF_THE_CASE.containsKey(key)) {
                assertThat(type(input)).isIn("select", "checklist");
                assertThat(input.path("valuesKey").asText()).isEqualTo(CHOICES_OF_THE_CASE.get(key));
            } else if (key.startsWith("assess_")) {
                checkTopic(input, key.replaceAll("[0-9]+_", "_"));
            } else if (key.startsWith("fact_")) {
                checkFact(input, SpecifiedInput.named(key.substring(5)));
            } else {
                assertThat(type(input)).isIn("select", "radio");
                assertThat(options(input))
                        .containsExactlyInAnyOrderElementsOf(
                                key.equals("challengeResult") ? settled(form) : codesOf(key));
            }
        });
    }

    private static void checkTopic(JsonNode input, String key) {
        Set<String> codes = TOPICS.choices(key).keySet();
        assertThat(options(input)).containsExactlyInAnyOrderElementsOf(codes);
        if (LINES_OF_ASSESSMENTS.contains(key)) {
            assertThat(type(input)).isEqualTo("textfield");
        } else if (key.equals("assess_reply_words")) {
            assertThat(type(input)).isEqualTo("textarea");
        } else {
            String kind = TOPICS.find(key)
                    .map(topic -> TYPES_OF_TOPICS.get(topic.kind()))
                    .orElse(null);
            assertThat(type(input)).isIn(kind == null ? Set.of("select", "radio") : Set.of(kind));
            assertThat(codes.isEmpty())
                    .isEqualTo(!Set.of("select", "radio", "checklist").contains(type(input)));
        }
    }

    private static Set<String> settled(PackagedForm form) {
        return SETTLED.getOrDefault(form.toString(), Set.of());
    }

    private static Set<String> codesOf(String key) {
        int split = key.indexOf('_');
        if (split > 0 && Set.of("need", "strength").contains(key.substring(0, split))) {
            assertThat(key.substring(split + 1)).isIn(DOMAINS);
            return SCORES;
        }
        if (key.startsWith("close_lasted_")) {
            assertThat(key.substring("close_lasted_".length())).isIn(union(DOMAINS, "whole"));
            return codes(Lasted.values());
        }
        return CODES.getOrDefault(key, ENGINE_VARIABLES.getOrDefault(key, Set.of()));
    }

    private static Set<String> codes(Enum<?>... values) {
        return Arrays.stream(values).map(Enum::name).collect(Collectors.toSet());
    }

    private static Set<String> union(Set<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).collect(Collectors.toSet());
    }

    private static void checkFact(JsonNode input, SpecifiedInput specified) {
        switch (specified.type()) {
            case "boolean" -> {
                assertThat(type(input)).isEqualTo("radio");
                assertThat(options(input)).containsExactlyInAnyOrder("true", "false", "UNKNOWN");
            }
            case "number" -> {
                assertThat(type(input)).isEqualTo("number");
                assertThat(input.path("decimalDigits").asInt(-1)).isZero();
                int lowest = input.path("validate").path("min").asInt(Integer.MIN_VALUE);
                int highest = input.path("validate").path("max").asInt(Integer.MAX_VALUE);
                switch (specified.allowed()) {
                    case "integer >= 0" -> assertThat(lowest).isNotNegative();
                    case "-1..24" -> assertThat(List.of(lowest, highest)).allMatch(bound -> bound >= -1 && bound <= 24);
                    default -> assertThat(specified.allowed()).startsWith("integer,");
                }
                assertThat(highest).isLessThanOrEqualTo(999);
            }
            default -> {
                assertThat(specified.codes()).isNotEmpty();
                assertThat(options(input)).containsExactlyInAnyOrderElementsOf(specified.codes());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void asksForStrengthsWhereverItAsksForAllNeeds(PackagedForm form) {
        Set<String> needs = domains(form, "need_");

        if (needs.size() > 1) {
            assertThat(needs).isEqualTo(DOMAINS);
            assertThat(domains(form, "strength_")).isEqualTo(needs);
        }
    }

    private static Set<String> domains(PackagedForm form, String prefix) {
        return form.inputs().stream()
                .map(PackagedForm::key)
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsOnlyWhatTheCaseRecordShows(PackagedForm form) {
        assertThat(form.templates()).isSubsetOf(SHOWN);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void labelsEveryInputGroupAndOption(PackagedForm form) {
        assertThat(form.inputs()).allSatisfy(input -> {
            assertThat(label(input)).isNotBlank();
            assertThat(input.path("values").findValuesAsText("label"))
                    .doesNotContain("")
                    .doesNotHaveDuplicates();
        });
        assertThat(form.components())
                .filteredOn(component -> type(component).equals("group"))
                .isNotEmpty()
                .allMatch(group -> !label(group).isBlank());
        assertThat(form.source().path("components"))
                .as("every part stands in a group with a heading")
                .allMatch(component -> type(component).equals("group"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void saysWhichAnswersAreOptionalInItsLabelsAndNeverOfARequiredOne(PackagedForm form) {
        assertThat(form.inputs())
                .filteredOn(input -> input.path("validate").path("required").asBoolean())
                .allSatisfy(input -> assertThat(label(input))
                        .doesNotContainIgnoringCase("optional")
                        .doesNotContain("*"));
        assertThat(form.inputs())
                .filteredOn(input -> List.of("textfield", "textarea").contains(type(input))
                        && !input.path("validate").path("required").asBoolean())
                .extracting(PackagedForm::label)
                .allMatch(label -> label.endsWith("(optional)"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void limitsEveryText(PackagedForm form) {
        Map<String, Integer> longest = Map.of("textarea", 4000, "textfield", 100);

        assertThat(form.inputs())
                .filteredOn(input -> longest.containsKey(type(input)))
                .allSatisfy(input -> assertThat(
                                input.path("validate").path("maxLength").asInt())
                        .isBetween(1, longest.get(type(input))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void usesNothingThatTheServerDoesNotCheck(PackagedForm form) {
        assertThat(form.components()).allSatisfy(component -> {
            assertThat(component.path("path").asText()).isEmpty();
            assertThat(component.path("valuesExpression").asText()).isEmpty();
            assertThat(component.path("defaultValue").isMissingNode()).isTrue();
            assertThat(component.path("validate").path("min").isTextual()).isFalse();
            assertThat(component.path("validate").path("max").isTextual()).isFalse();
            Pattern.compile(component.path("validate").path("pattern").asText());
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hidesByConditionsOnKnownNamesOnly(PackagedForm form) {
        Set<String> known = new HashSet<>(FEEL);
        known.addAll(SHOWN);
        form.inputs().forEach(input -> known.add(key(input)));

        assertThat(form.conditions())
                .allMatch(condition -> condition.startsWith("="))
                .flatMap(FormCorpusTests::names)
                .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hidesByConditionsThatHaveAnAnswerWhateverIsFilledIn(PackagedForm form) {
        List<Map<String, Object>> situations = situations(form);

        assertThat(form.conditions())
                .allSatisfy(condition -> assertThat(situations)
                        .allSatisfy(situation -> assertThat((Object) ENGINE.evaluateSimpleExpression(
                                        condition.substring(1),
                                        Variables.fromMap(situation).asVariableContext()))
                                .isInstanceOf(Boolean.class)));
    }

    /** Nothing filled in; then every choice at its first option, its second, and so on. */
    private static List<Map<String, Object>> situations(PackagedForm form) {
        Map<String, Object> empty = new HashMap<>();
        SHOWN.forEach(name -> empty.put(name, null));
        form.inputs().forEach(input -> empty.put(key(input), null));
        return Stream.concat(
                        Stream.of(empty),
                        Stream.iterate(0, choice -> choice < 8, choice -> choice + 1)
                                .map(choice -> {
                                    Map<String, Object> filled = new HashMap<>(empty);
                                    SHOWN.forEach(name -> filled.put(name, "words"));
                                    filled.put("recommendedLevel", choice % 4 + 1);
                                    form.inputs().stream()
                                            .filter(input -> !options(input).isEmpty())
                                            .forEach(input -> filled.put(
                                                    key(input),
                                                    options(input)
                                                            .get(choice
                                                                    % options(input)
                                                                            .size())));
                                    return filled;
                                }))
                .toList();
    }

    private static List<String> names(String condition) {
        return NAME_IN_CONDITION
                .matcher(condition)
                .results()
                .map(found -> found.group(1))
                .filter(name -> name != null)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void usesTheWordsOfEarlyHelp(PackagedForm form) {
        assertThat(form.words())
                .filteredOn(words -> !words.startsWith("Consent: only for a use of data"))
                .noneMatch(words -> FORBIDDEN.matcher(words).find());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void writesShortSentences(PackagedForm form) {
        assertThat(form.words())
                .flatMap(words -> Arrays.asList(words.split("(?<=[.?!:])\\s+|\\n\\n")))
                .allSatisfy(sentence -> assertThat(sentence.split("\\s+")).hasSizeLessThanOrEqualTo(26));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsTheContactRuleBeforeAnythingElse(PackagedForm form) {
        JsonNode first = form.source().path("components").path(0);

        if (!Collections.disjoint(form.templates(), Set.of("view_contactRule", "view_safeContact"))) {
            assertThat(first.path("components").path(0).path("text").asText()).isEqualTo("{{view_contactRule}}");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void showsTheSafeWaysWhereverItAsksForContact(PackagedForm form) {
        if (form.inputs().stream().anyMatch(input -> key(input).startsWith("contact_"))) {
            assertThat(form.templates()).contains("view_contactRule", "view_safeContact");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void leavesRoomForANote(PackagedForm form) {
        assertThat(form.inputs())
                .filteredOn(input -> key(input).equals("note_words"))
                .singleElement()
                .matches(note -> !note.path("validate").path("required").asBoolean());
    }

    @Test
    void tellsNothingOfTheOtherFamilyBeforeTwoHouseholdsAreFoundTheSame() {
        assertThat(PackagedForm.named("confirm-match").templates())
                .contains("view_match")
                .doesNotContain("view_known");
    }
}
