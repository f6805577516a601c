package org.handrail.frontdoor.web;

import static org.handrail.frontdoor.web.Question.select;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.handrail.caserecord.LifeDomain;
import org.handrail.platform.web.Choice;

/** The scores of needs and strengths by part of life. Each may be left at "not asked", which is not the same as none. */
final class ScorePages {

    /** One part of life; the need of abuse at home is asked among the questions about safety and is null here. */
    record Line(LifeDomain domain, String about, Question need, Question strength) {
        public boolean asksNeed() {
            return domain != LifeDomain.DOMESTIC_ABUSE;
        }
    }

    private static final List<Choice> NEED = List.of(
            new Choice("", "Not asked"),
            new Choice("0", "0 – No need"),
            new Choice("1", "1 – Starting to show"),
            new Choice("2", "2 – Some need"),
            new Choice("3", "3 – High need"),
            new Choice("4", "4 – Crisis"));
    private static final List<Choice> STRENGTH = List.of(
            new Choice("", "Not asked"),
            new Choice("0", "0 – None found yet"),
            new Choice("1", "1 – A little"),
            new Choice("2", "2 – Some"),
            new Choice("3", "3 – Strong"),
            new Choice("4", "4 – Very strong"));

    static final List<Line> LINES = lines();

    static final List<Question> SCORES = LINES.stream()
            .flatMap(line -> line.asksNeed() ? Stream.of(line.need(), line.strength()) : Stream.of(line.strength()))
            .toList();

    private ScorePages() {}

    private static List<Line> lines() {
        Map<LifeDomain, String> about = new EnumMap<>(Map.of(
                LifeDomain.FOOD, "Getting enough good food",
                LifeDomain.MONEY, "Income, bills and debt",
                LifeDomain.EMPLOYMENT, "Finding or keeping work",
                LifeDomain.HEALTH, "Body or mind, of anyone at home",
                LifeDomain.EDUCATION, "School, learning or childcare",
                LifeDomain.HOUSING, "The home, and keeping it",
                LifeDomain.ISOLATION, "Company, family and friends",
                LifeDomain.SUBSTANCE, "Of anyone at home",
                LifeDomain.PARENTING, "Caring for and raising children",
                LifeDomain.BEHAVIOUR, "How a child behaves, or trouble with the law"));
        about.put(LifeDomain.DOMESTIC_ABUSE, "You told us about the need on the page about safety");
        about.put(LifeDomain.COMMUNITY_SAFETY, "Harm or threats from people outside");
        List<Line> lines = new ArrayList<>();
        for (LifeDomain domain : LifeDomain.values()) {
            lines.add(new Line(
                    domain,
                    about.getOrDefault(domain, ""),
                    score("needs.", domain, "need", NEED),
                    score("strengths.", domain, "strength", STRENGTH)));
        }
        return lines;
    }

    private static Question score(String where, LifeDomain domain, String what, List<Choice> choices) {
        return select(where + domain.key(), domain.label() + ": " + what, choices);
    }
}
