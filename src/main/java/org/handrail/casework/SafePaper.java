package org.handrail.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.handrail.caserecord.AgreementStatus;
import org.handrail.caserecord.Agreements;
import org.handrail.caserecord.CaseFacts;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.CaseValues;
import org.handrail.caserecord.LifeDomain;
import org.handrail.people.ContactChannel;
import org.handrail.people.Household;
import org.handrail.people.Households;
import org.handrail.people.KeepingSafe;
import org.handrail.people.SafeContact;
import org.handrail.people.SafePost;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Whether anything about a case may be put on paper. Paper can be found by somebody who could hurt the family. */
@Component
public class SafePaper {

    private static final Set<String> SIGNS_OF_ABUSE =
            Set.of("dashCount", "daIncidents12m", "maracInLast12m", "daHighByJudgement");

    /** Says nothing of why to those who do not answer for the household: whom it is about may be one of them. */
    private static final String ASK_FIRST = "Ask the lead or the safeguarding lead before you send or print anything.";

    private final CaseRecords cases;
    private final CaseFacts facts;
    private final Agreements agreements;
    private final Households households;
    private final KeepingSafe keepingSafe;
    private final SafePost post;

    SafePaper(
            CaseRecords cases,
            CaseFacts facts,
            Agreements agreements,
            Households households,
            KeepingSafe keepingSafe,
            SafePost post) {
        this.cases = cases;
        this.facts = facts;
        this.agreements = agreements;
        this.households = households;
        this.keepingSafe = keepingSafe;
        this.post = post;
    }

    /** Why nothing may be left on paper, in plain English; empty when paper is safe as far as we know. */
    public List<String> whyNot(CaseReference reference) {
        CaseRecord record = cases.get(reference);
        Optional<SafeContact> contact = households.find(record.household()).flatMap(Household::safely);
        List<String> why = new ArrayList<>();
        if (record.holdOtherContact()) {
            why.add("The lead agency has not said yet that contact is safe.");
        }
        if (contact.filter(SafePaper::reaches).isEmpty()) {
            why.add("No safe way to reach the family themselves is known.");
        }
        if (contact.filter(known -> !known.mustNotKnow().isBlank()).isPresent()) {
            why.add("Somebody must not know that we are in touch.");
        }
        if (abuse(facts.today(reference))) {
            why.add("There may be abuse or control at home.");
        }
        if (agreements.now(reference).status() == AgreementStatus.UNSAFE_TO_ASK) {
            why.add("It was not safe to ask the family.");
        }
        post.stops(record.household()).stream()
                .map(stop -> keepingSafe.mayChange(record.household()) ? words(stop) : ASK_FIRST)
                .distinct()
                .forEach(why::add);
        return why;
    }

    private static String words(SafePost.Stop stop) {
        return switch (stop) {
            case NO_LETTERS_TO_A_MEMBER -> "It could reach somebody who gets no letters from us.";
            case ADDRESS_NOT_CHECKED -> "The address is new. A second person must look at it first.";
        };
    }

    private static boolean reaches(SafeContact contact) {
        return contact.channel() != ContactChannel.NONE && contact.channel() != ContactChannel.THROUGH_REFERRER;
    }

    private static boolean abuse(CaseValues today) {
        boolean need = today.need(LifeDomain.DOMESTIC_ABUSE)
                .map(known -> known.answer().value())
                .filter(score -> score > 0)
                .isPresent();
        return need
                || SIGNS_OF_ABUSE.stream()
                        .flatMap(sign -> today.fact(sign).stream())
                        .map(known -> known.answer().value())
                        .anyMatch(value -> Boolean.TRUE.equals(value) || (value instanceof Integer count && count > 0));
    }
}
