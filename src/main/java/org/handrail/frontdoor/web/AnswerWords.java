package org.handrail.frontdoor.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.frontdoor.web.ReferralDraft.PersonDraft;
import org.handrail.platform.web.DateParts;
import org.handrail.platform.web.SummaryRow;
import org.handrail.platform.web.UkTime;
import org.springframework.stereotype.Component;

/** Says in words what was answered, for lists and for "check your answers". */
@Component
class AnswerWords {

    private static final String NOTHING = "Not answered";

    private final UkTime time;

    AnswerWords(UkTime time) {
        this.time = time;
    }

    /** One person of the household in a list. */
    record PersonLine(int number, String name, String about, String href) {}

    List<PersonLine> people(ReferralDraft draft, Way way) {
        return draft.people().stream()
                .map(person -> new PersonLine(
                        person.number(), name(draft, person), about(person.answers()), way.toPerson(person.number())))
                .toList();
    }

    /** The answers of one page, each with a link to change it. */
    List<SummaryRow> rows(Step step, ReferralDraft draft, Way way) {
        if (step == Step.PEOPLE) {
            return peopleRows(draft, way);
        }
        List<SummaryRow> rows = step.asked(draft.answers())
                .filter(question -> question.isAnswered(draft.answers()) || isMissed(question))
                .map(question -> row(question, draft.answers(), way.to(step)))
                .toList();
        return rows.isEmpty() ? List.of(new SummaryRow(step.title(), NOTHING, way.to(step), step.title())) : rows;
    }

    /** Whether it says something that there is no answer: the other questions may be left out. */
    private static boolean isMissed(Question question) {
        return question.missing() != null
                || question.kind() == Question.Kind.CHECKBOXES
                        && question.choices().size() > 1;
    }

    private SummaryRow row(Question question, Answers answers, String href) {
        String asked = question.text().replace(" (optional)", "");
        return new SummaryRow(asked, words(question, answers), href, asked);
    }

    private List<SummaryRow> peopleRows(ReferralDraft draft, Way way) {
        List<SummaryRow> rows = new ArrayList<>();
        for (PersonLine person : people(draft, way)) {
            rows.add(new SummaryRow(person.name(), person.about(), person.href(), person.name()));
        }
        String all = rows.isEmpty() ? NOTHING : rows.size() == 1 ? "1 person" : rows.size() + " people";
        rows.add(new SummaryRow("How many people", all, way.to(Step.PEOPLE), "who is in the household"));
        return rows;
    }

    private static String name(ReferralDraft draft, PersonDraft person) {
        String typed = Stream.of("givenName", "familyName")
                .map(field -> person.answers().text(field).strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
        return typed.isEmpty() ? "Person " + (draft.placeOf(person.number()) + 1) : typed;
    }

    private String about(Answers typed) {
        DateParts born = typed.date(FamilyPages.BORN);
        String number = typed.text("nhsNumber").strip();
        List<String> lines = new ArrayList<>();
        String who = typed.text("relationship").strip();
        if (!who.isEmpty()) {
            lines.add(who);
        }
        lines.add(born.isEmpty() ? "Date of birth not known" : "Born " + day(born));
        if (!number.isEmpty()) {
            lines.add("NHS number " + number);
        }
        return String.join("\n", lines);
    }

    private String words(Question question, Answers answers) {
        if (!question.isAnswered(answers)) {
            return question.kind() == Question.Kind.CHECKBOXES ? "None ticked" : NOTHING;
        }
        return switch (question.kind()) {
            case DATE -> day(answers.date(question.name()));
            case RADIOS, SELECT, CHECKBOXES ->
                answers.all(question.name()).stream()
                        .map(question::wordsOf)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
            case TEXT, NUMBER, WORDS -> answers.text(question.name()).strip();
        };
    }

    private String day(DateParts typed) {
        return typed.toDate().map(time::day).orElse(typed.day() + " " + typed.month() + " " + typed.year());
    }
}
