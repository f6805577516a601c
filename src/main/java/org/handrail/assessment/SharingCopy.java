package org.handrail.assessment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.people.Household;
import org.handrail.people.Households;
import org.handrail.people.SafeContact;
import org.handrail.people.SafePost;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Which ways of giving the family its copy are safe: a copy in the wrong hands can hurt someone. */
@Component
public class SharingCopy {

    private static final String WAY = "assess_copy_way";
    private static final Set<String> BY_CHANNEL = Set.of("LETTER", "EMAIL");
    private static final String NOT_SAFE = "NOT_SAFE";

    private final CaseRecords cases;
    private final Households households;
    private final SafePost post;
    private final Topics topics;

    SharingCopy(CaseRecords cases, Households households, SafePost post, Topics topics) {
        this.cases = cases;
        this.households = households;
        this.post = post;
        this.topics = topics;
    }

    /**
     * Codes with labels. A letter or an email only where the family named just that as safe; nothing while the safety team
     * holds other contact, or where it could reach somebody whom it must not.
     */
    public Map<String, String> waysFor(CaseReference reference) {
        CaseRecord record = cases.get(reference);
        String named = households
                .find(record.household())
                .flatMap(Household::safely)
                .map(SafeContact::channel)
                .map(Enum::name)
                .orElse("");
        Map<String, String> ways = new LinkedHashMap<>(topics.choices(WAY));
        ways.keySet()
                .removeIf(way -> record.holdOtherContact()
                                || !post.stops(record.household()).isEmpty()
                        ? !way.equals(NOT_SAFE)
                        : BY_CHANNEL.contains(way) && !way.equals(named));
        return ways;
    }
}
