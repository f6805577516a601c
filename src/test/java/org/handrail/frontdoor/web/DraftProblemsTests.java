package org.handrail.frontdoor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.handrail.frontdoor.ReferralChecks;
import org.handrail.frontdoor.web.DraftProblems.Place;
import org.handrail.platform.web.FieldProblem;
import org.junit.jupiter.api.Test;

class DraftProblemsTests {

    private static final ZoneId UK = ZoneId.of("Europe/London");

    private final ReferralChecks checks = mock(ReferralChecks.class);
    private final DraftProblems problems = new DraftProblems(
            checks, Clock.fixed(TypedDraft.TODAY.atTime(10, 0).atZone(UK).toInstant(), UK));

    @Test
    void findsNothingWrongWithAWholeReferral() {
        assertThat(problems.first(TypedDraft.safe().draft())).isEmpty();
    }

    @Test
    void asksForAnAnswerToEachQuestionAboutSafety() {
        assertThat(problems.of(Step.DANGER, new TypedDraft().draft()))
                .extracting(FieldProblem::pointer)
                .containsExactly("/facts/immediateDanger", "/facts/missing", "/facts/noSafePlaceTonight");
    }

    @Test
    void asksFollowingQuestionsOnlyWhereTheyFollow() {
        assertThat(problems.of(
                        Step.SAFETY,
                        TypedDraft.safe().type("facts.childConcern", "").draft()))
                .extracting(FieldProblem::pointer)
                .containsExactly("/facts/childConcern");
        assertThat(problems.of(
                        Step.SAFETY,
                        TypedDraft.safe()
                                .type("facts.childOrUnbornInHousehold", "NO")
                                .type("facts.childConcern", "")
                                .draft()))
                .isEmpty();
    }

    @Test
    void refusesAnAnswerThatThePageDoesNotOffer() {
        assertThat(problems.of(
                        Step.DANGER,
                        TypedDraft.safe().type("facts.missing", "PERHAPS").draft()))
                .containsExactly(new FieldProblem("/facts/missing", "Choose one of the answers"));
    }

    @Test
    void saysWhichNumbersCanBeUsed() {
        assertThat(problems.of(
                        Step.REASON,
                        TypedDraft.safe().type("facts.attendancePct", "101").draft()))
                .containsExactly(new FieldProblem(
                        "/facts/attendancePct", "Enter a whole number from 0 to 100, or leave this empty"));
    }

    @Test
    void showsAProblemOfTheChecksAtTheQuestionOfItsPage() {
        found("/household/address/postcode", "A postcode looks like CT1 2AB.");

        assertThat(problems.of(Step.ADDRESS, TypedDraft.safe().draft()))
                .containsExactly(new FieldProblem("/household/address/postcode", "A postcode looks like CT1 2AB"));
        assertThat(problems.of(Step.CONTACT, TypedDraft.safe().draft())).isEmpty();
    }

    @Test
    void leadsToThePersonOnWhomSomethingIsWrong() {
        found("/household/members/1/nhsNumber", "An NHS number has 10 digits.");
        ReferralDraft draft = TypedDraft.safe().draft().withoutPerson(1).withPerson(4, Answers.NONE);

        assertThat(problems.first(draft)).contains(new Place(Step.PEOPLE, 3));
        assertThat(problems.ofPerson(draft, 3))
                .containsExactly(new FieldProblem("/nhsNumber", "An NHS number has 10 digits"));
        assertThat(problems.ofPerson(draft, 2)).isEmpty();
    }

    @Test
    void asksForSomebodyInTheHousehold() {
        assertThat(problems.first(TypedDraft.safe().nobody().draft())).contains(new Place(Step.PEOPLE, null));
    }

    @Test
    void namesProblemsThatNoPageAsksAbout() {
        found("/area", "This area is not served.");

        assertThat(problems.first(TypedDraft.safe().draft())).isEmpty();
        assertThat(problems.ofNoPage(TypedDraft.safe().draft()))
                .containsExactly(new FieldProblem("", "This area is not served."));
    }

    @Test
    void noticesAChildAfterTheAnswerThatThereIsNone() {
        TypedDraft draft = TypedDraft.safe().type("facts.childOrUnbornInHousehold", "NO");
        assertThat(problems.childForgotten(draft.draft())).isTrue();
        assertThat(problems.childForgotten(draft.nobody().draft())).isFalse();
    }

    private void found(String pointer, String detail) {
        when(checks.problems(any())).thenReturn(List.of(new FieldProblem(pointer, detail)));
    }
}
