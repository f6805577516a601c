package org.handrail.frontdoor.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handrail.frontdoor.ReferralChecks;
import org.handrail.frontdoor.ReferralRequest;
import org.handrail.frontdoor.web.ReferralDraft.PersonDraft;
import org.handrail.platform.web.FieldProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with a draft, page by page: what the page itself can see, then what the checks of a referral find. */
@Component
class DraftProblems {

    private static final String MEMBERS = "/household/members";

    /** A page on which something is wrong; {@code person} is null unless it is the page of one person. */
    record Place(Step step, @Nullable Integer person) {}

    private final ReferralChecks checks;
    private final Clock clock;

    DraftProblems(ReferralChecks checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    ReferralRequest asRequest(ReferralDraft draft) {
        return DraftAsRequest.of(draft, today());
    }

    /** The problems of one page, in the order of its questions. */
    List<FieldProblem> of(Step step, ReferralDraft draft) {
        if (step == Step.PEOPLE) {
            return draft.people().isEmpty() ? List.of(new FieldProblem(MEMBERS, "Add at least one person")) : List.of();
        }
        return inOrder(step.asked(draft.answers()).toList(), draft.answers(), checks.problems(asRequest(draft)));
    }

    /** The problems of one person; a person who is not in the draft yet is checked as empty. */
    List<FieldProblem> ofPerson(ReferralDraft draft, int number) {
        ReferralDraft with = draft.person(number).isPresent() ? draft : draft.withPerson(number, Answers.NONE);
        String at = MEMBERS + "/" + with.placeOf(number);
        List<FieldProblem> theirs = checks.problems(asRequest(with)).stream()
                .filter(problem -> problem.pointer().startsWith(at + "/"))
                .map(problem -> new FieldProblem(problem.pointer().substring(at.length()), problem.detail()))
                .toList();
        Answers typed = with.person(number).map(PersonDraft::answers).orElse(Answers.NONE);
        return inOrder(FamilyPages.PERSON, typed, theirs);
    }

    /** The first page on which something is wrong. */
    Optional<Place> first(ReferralDraft draft) {
        return Stream.of(Step.values())
                .flatMap(step -> at(step, draft).stream())
                .findFirst();
    }

    /** The page where that step goes wrong, which may be that of one person. */
    Optional<Place> at(Step step, ReferralDraft draft) {
        if (!of(step, draft).isEmpty()) {
            return Optional.of(new Place(step, null));
        }
        return step != Step.PEOPLE
                ? Optional.empty()
                : draft.people().stream()
                        .map(PersonDraft::number)
                        .filter(number -> !ofPerson(draft, number).isEmpty())
                        .map(number -> new Place(step, number))
                        .findFirst();
    }

    /** Problems that no page asks about; they belong to the referral as a whole. */
    List<FieldProblem> ofNoPage(ReferralDraft draft) {
        return checks.problems(asRequest(draft)).stream()
                .filter(problem -> Step.asking(problem.pointer()).isEmpty())
                .map(problem -> new FieldProblem("", problem.detail()))
                .toList();
    }

    /** Whether somebody under 18 was added after the answer that there is no child. It is asked again later. */
    boolean childForgotten(ReferralDraft draft) {
        return draft.answers().has(SafetyPages.CHILD, "NO")
                && Ages.of(draft, today()).anyUnder18();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static List<FieldProblem> inOrder(List<Question> asked, Answers answers, List<FieldProblem> found) {
        List<FieldProblem> problems = new ArrayList<>();
        for (Question question : asked) {
            AnswerCheck.check(question, answers)
                    .or(() -> found.stream()
                            .filter(problem -> question.covers(problem.pointer()))
                            .map(problem -> asOnPages(problem.detail()))
                            .findFirst())
                    .ifPresent(detail -> problems.add(new FieldProblem(question.pointer(), detail)));
        }
        return problems;
    }

    /** Messages on pages end without a full stop. */
    private static String asOnPages(String detail) {
        return detail.endsWith(".") && detail.indexOf('.') == detail.length() - 1
                ? detail.substring(0, detail.length() - 1)
                : detail;
    }
}
