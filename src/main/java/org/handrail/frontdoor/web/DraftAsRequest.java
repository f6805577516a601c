package org.handrail.frontdoor.web;

import static org.handrail.frontdoor.web.SafetyPages.UNKNOWN;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.handrail.frontdoor.ReferralRequest;
import org.handrail.frontdoor.ReferralRequest.Agreement;
import org.handrail.frontdoor.ReferralRequest.ReferredAddress;
import org.handrail.frontdoor.ReferralRequest.ReferredContact;
import org.handrail.frontdoor.ReferralRequest.ReferredHousehold;
import org.handrail.frontdoor.ReferralRequest.ReferredMember;
import org.handrail.frontdoor.ReferralRequest.Referrer;
import org.handrail.frontdoor.web.ReferralDraft.PersonDraft;
import org.jspecify.annotations.Nullable;

/**
 * Turns what was typed into a referral: the one place where text becomes values. An answer to a question that the other
 * answers do not lead to is left out.
 */
final class DraftAsRequest {

    private final ReferralDraft draft;
    private final Answers answers;
    private final Set<String> asked;
    private final Ages ages;

    private DraftAsRequest(ReferralDraft draft, LocalDate today) {
        this.draft = draft;
        this.answers = draft.answers();
        this.asked = Arrays.stream(Step.values())
                .flatMap(step -> step.asked(draft.answers()))
                .map(Question::name)
                .collect(Collectors.toUnmodifiableSet());
        this.ages = Ages.of(draft, today);
    }

    static ReferralRequest of(ReferralDraft draft, LocalDate today) {
        return new DraftAsRequest(draft, today).request();
    }

    private ReferralRequest request() {
        return new ReferralRequest(
                new Referrer(
                        text("referrer.name"),
                        text("referrer.role"),
                        text("referrer.organisation"),
                        text("referrer.contact")),
                new ReferredHousehold(
                        draft.people().stream().map(DraftAsRequest::member).toList(),
                        address(),
                        contact(),
                        answers.has(FamilyPages.KEPT_SAFE, "true")),
                agreement(),
                text("reason"),
                null,
                new DraftScores(answers).under("needs."),
                new DraftScores(answers).under("strengths."),
                new DraftFacts(answers, asked, ages).all());
    }

    private static ReferredMember member(PersonDraft person) {
        Answers typed = person.answers();
        return new ReferredMember(
                typed.text("givenName"),
                typed.text("familyName"),
                iso(typed, FamilyPages.BORN),
                typed.text("relationship"),
                typed.text("nhsNumber"));
    }

    private ReferredAddress address() {
        List<String> lines = Stream.of(0, 1, 2)
                .map(line -> answers.text("household.address.lines[" + line + "]"))
                .toList();
        return new ReferredAddress(
                List.copyOf(lines),
                text("household.address.postcode"),
                null,
                answers.has(FamilyPages.NO_FIXED_ADDRESS, "true"));
    }

    private ReferredContact contact() {
        return new ReferredContact(
                text("household.safeContact.channel"),
                text("household.safeContact.safeTimes"),
                text("household.safeContact.mustNotKnow"));
    }

    private Agreement agreement() {
        boolean said = asked.contains("agreementToSupport.on");
        return new Agreement(
                text("agreementToSupport.status"),
                said ? text("agreementToSupport.method") : null,
                said ? iso(answers, "agreementToSupport.on") : null);
    }

    private @Nullable String text(String name) {
        return Optional.of(answers.text(name)).filter(typed -> !typed.isBlank()).orElse(null);
    }

    private static @Nullable String iso(Answers typed, String name) {
        return typed.date(name).toDate().map(LocalDate::toString).orElse(null);
    }

    /** Whether that safety question is without an answer, or has the answer "not known". */
    static boolean isOpen(Answers answers, Question question) {
        return question.kind() == Question.Kind.RADIOS
                && (!question.isAnswered(answers) || answers.has(question.name(), UNKNOWN));
    }
}
