package org.handrail.frontdoor.web;

import static org.handrail.frontdoor.web.Question.date;
import static org.handrail.frontdoor.web.Question.number;
import static org.handrail.frontdoor.web.Question.radios;
import static org.handrail.frontdoor.web.Question.ticks;
import static org.handrail.frontdoor.web.Question.words;

import java.util.List;
import java.util.Set;
import org.handrail.platform.web.Choice;

/** The questions about what is happening and what the family said. */
final class StoryPages {

    static final String URGENT_TICKS = "facts.urgent";
    static final String KNOWN_TICKS = "facts.known";

    private static final int A_YEAR = 365;

    static final List<Question> REASON = List.of(
            words("reason", "Why are you asking for help?")
                    .hint("What is hard, what is going well, and what the family would like. Use their own words if you"
                            + " can.")
                    .required("Say why you are asking for help"),
            ticks(
                            URGENT_TICKS,
                            "Is any of this urgent?",
                            new Choice("noFoodToday", "There is no food today"),
                            new Choice("noMedication", "Someone has run out of a medicine they need"),
                            new Choice("noHeatPowerOrWater", "The home has no heat, power or water"),
                            new Choice(
                                    "vulnerableMember",
                                    "Someone could come to harm if help is late",
                                    "For example someone who is pregnant, frail, very ill, or just out of hospital, care"
                                            + " or prison."))
                    .hint("Tick all that you know of."),
            number("facts.daysToHomelessness", "In how many days could they lose their home?", 0, A_YEAR)
                    .hint("0 if they have lost it. Leave this empty if their home is not at risk, or you do not know."),
            ticks(
                            KNOWN_TICKS,
                            "Do you know any of this too?",
                            new Choice("benefitGap", "A benefit is missing, late, cut or not claimed"),
                            new Choice("financialShock", "Money fell, or a big cost came, all of a sudden"),
                            new Choice("unmanageableDebt", "They cannot keep up with debts or bills"),
                            new Choice("youngCarer", "A child cares for someone"),
                            new Choice("carer", "An adult cares for someone without pay"),
                            new Choice("neet", "A young person has no school, training or work"),
                            new Choice("pregnantUnder18", "Someone under 18 is pregnant"),
                            new Choice(
                                    "newArrivalOrNrpf",
                                    "They are new to the country, or have no right to most benefits"))
                    .hint("Tick all that you know of."),
            number("facts.attendancePct", "School attendance in percent", 0, 100)
                    .hint("Of the child with the lowest figure. Leave this empty if you do not know."));

    static final List<Question> AGREEMENT = List.of(radios(
                    "agreementToSupport.status",
                    "Does the family want to get help?",
                    "Choose what the family said",
                    new Choice("GIVEN", "Yes, they want help"),
                    new Choice("REFUSED", "No, they do not want help now"),
                    new Choice("WITHDRAWN", "They said yes, and then changed their mind"),
                    new Choice("NOT_ASKED", "Nobody has asked them yet"),
                    new Choice("UNSAFE_TO_ASK", "It is not safe to ask them"))
            .then(
                    Set.of("GIVEN", "REFUSED", "WITHDRAWN"),
                    radios(
                            "agreementToSupport.method",
                            "How did they tell you?",
                            "Choose how they told you",
                            new Choice("IN_PERSON", "In person"),
                            new Choice("PHONE", "By phone"),
                            new Choice("VIDEO", "By video call"),
                            new Choice("WRITING", "In writing"),
                            new Choice("ONLINE", "Online")),
                    date("agreementToSupport.on", "When did they tell you?")
                            .hint("For example, 27 3 2026.")
                            .required("Enter the day on which they told you")));

    private StoryPages() {}
}
