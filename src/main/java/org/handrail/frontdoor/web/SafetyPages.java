package org.handrail.frontdoor.web;

import static org.handrail.frontdoor.web.Question.number;
import static org.handrail.frontdoor.web.Question.radios;
import static org.handrail.frontdoor.web.Question.ticks;

import java.util.List;
import java.util.Set;
import org.handrail.platform.web.Choice;

/** The questions about safety. They come first, and "not known" is always an answer. */
final class SafetyPages {

    static final String DANGER = "facts.immediateDanger";
    static final String MISSING = "facts.missing";
    static final String SUICIDE = "facts.suicideRisk";
    static final String CHILD = "facts.childOrUnbornInHousehold";
    static final String CHILD_CONCERN = "facts.childConcern";
    static final String EXPLOITATION = "facts.exploitation";
    static final String ABUSE = "needs.domesticAbuse";
    static final String ABUSE_TICKS = "facts.abuse";
    static final String OTHER_TICKS = "facts.other";
    static final String UNKNOWN = "UNKNOWN";

    private static final Choice YES = new Choice("YES", "Yes");
    private static final Choice NO = new Choice("NO", "No");
    private static final Choice NOT_KNOWN = new Choice(UNKNOWN, "Not known");

    static final List<Question> NOW = List.of(
            radios(
                            DANGER,
                            "Is anyone in danger right now?",
                            "Say whether anyone is in danger, or “Not known”",
                            new Choice("YES", "Yes", "Call 999 first. You can carry on here straight after."),
                            NO,
                            NOT_KNOWN)
                    .hint("Anyone in the household, or anyone close to it."),
            radios(
                    MISSING,
                    "Has anyone gone missing?",
                    "Say whether anyone has gone missing, or “Not known”",
                    new Choice("MISSING_NOW", "Yes, someone is missing now", "Call 999 first."),
                    new Choice("ONE", "Yes, once before"),
                    new Choice("REPEAT", "Yes, more than once before"),
                    new Choice("NONE", "No"),
                    NOT_KNOWN),
            radios(
                    "facts.noSafePlaceTonight",
                    "Does anyone have nowhere safe to sleep tonight?",
                    "Say whether everyone has a safe place tonight, or “Not known”",
                    new Choice("YES", "Yes, nowhere safe tonight"),
                    new Choice("NO", "No, everyone has a safe place"),
                    NOT_KNOWN));

    static final List<Question> WORRIES = List.of(
            radios(
                            CHILD,
                            "Is there a child, or a baby on the way?",
                            "Say whether there is a child, or “Not known”",
                            YES,
                            NO,
                            NOT_KNOWN)
                    .hint("A child is anyone under 18.")
                    .then(Set.of("YES"), childConcern(), exploitation()),
            radios(
                            SUICIDE,
                            "Has anyone had thoughts of ending their life?",
                            "Say whether anyone thinks of ending their life, or “Not known”",
                            new Choice("NONE", "No"),
                            new Choice("THOUGHTS", "Yes, thoughts"),
                            new Choice(
                                    "PLAN_OR_INTENT",
                                    "Yes, and they have a plan or mean to do it",
                                    "Stay with them. Call 999, or call NHS 111 and choose option 2."),
                            NOT_KNOWN)
                    .hint("It is safe to ask about this in plain words."),
            radios(
                            "facts.adultAbuseNeglect",
                            "Is an adult who needs care being hurt, used or neglected?",
                            "Say whether an adult is being hurt or neglected, or “Not known”",
                            new Choice("YES", "Yes, or it may be happening"),
                            NO,
                            NOT_KNOWN)
                    .hint("For example an adult who needs help because of age, illness or a disability.")
                    .then(
                            Set.of("YES", UNKNOWN),
                            radios(
                                    "facts.adultCareSupportNeeds",
                                    "Does that adult need care or support?",
                                    "Say whether that adult needs care or support, or “Not known”",
                                    YES,
                                    NO,
                                    NOT_KNOWN),
                            radios(
                                    "facts.adultUnableToProtect",
                                    "Does that make it hard for them to keep themselves safe?",
                                    "Say whether they can keep themselves safe, or “Not known”",
                                    YES,
                                    NO,
                                    NOT_KNOWN)),
            abuse(),
            ticks(
                            OTHER_TICKS,
                            "Do you have one of these worries?",
                            new Choice(
                                    "fgmOrForcedMarriage",
                                    "Cutting of a girl (FGM) or a forced marriage",
                                    "Do not talk to the family about this worry first."),
                            new Choice("harmByChild", "A child in the household seriously hurts someone"),
                            new Choice(
                                    "positionOfTrustConcern",
                                    "Someone whose job is to be trusted may be doing harm",
                                    "A person who works or volunteers with children, or with adults who need care."))
                    .hint("Tick any that fit. Leave them empty if none does."));

    private SafetyPages() {}

    private static Question childConcern() {
        return radios(
                CHILD_CONCERN,
                "Are you worried that a child is being harmed?",
                "Say whether you are worried about a child, or “Not known”",
                new Choice("NONE", "No"),
                new Choice("EMERGING", "A small but real worry"),
                new Choice("SUSPECTED_SIGNIFICANT_HARM", "Yes, a child may be badly hurt or neglected"),
                new Choice("DISCLOSED_SIGNIFICANT_HARM", "Yes, a child or someone else has said so"),
                NOT_KNOWN);
    }

    private static Question exploitation() {
        return radios(
                        EXPLOITATION,
                        "Is someone using a child for crime, sex or work?",
                        "Say whether someone is using a child, or “Not known”",
                        new Choice("NONE", "No sign of it"),
                        new Choice("INDICATORS", "There are signs"),
                        new Choice("SUSPECTED", "We think so"),
                        new Choice("KNOWN", "Yes, we know"),
                        NOT_KNOWN)
                .then(
                        Set.of("INDICATORS", "SUSPECTED", "KNOWN"),
                        ticks(
                                "facts.exploited",
                                "About that child",
                                new Choice(
                                        "ageUnder13OrLearningDisability",
                                        "The child is under 13 or has a learning disability")));
    }

    private static Question abuse() {
        return radios(
                        ABUSE,
                        "Is there abuse or control at home?",
                        "Say whether there is abuse or control, or “Not known”",
                        new Choice("0", "No sign of it"),
                        new Choice("1", "Early signs"),
                        new Choice("2", "Yes, some"),
                        new Choice("3", "Yes, serious"),
                        new Choice("4", "Yes, someone could be badly hurt"),
                        new Choice(UNKNOWN, "Not known, or not safe to ask"))
                .hint("By a partner, an ex-partner or someone in the family. Do not ask when that person could hear.")
                .then(
                        Set.of("1", "2", "3", "4"),
                        ticks(
                                ABUSE_TICKS,
                                "How high is the danger?",
                                new Choice("daHighByJudgement", "In my judgement the danger is high")),
                        number("facts.dashCount", "Number of “yes” answers on a DASH checklist", 0, 24)
                                .hint("Leave this empty if no checklist was done."));
    }
}
