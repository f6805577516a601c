package org.handrail.partners;

import java.util.List;
import org.handrail.people.Member;
import org.handrail.people.SafeContact;
import org.handrail.people.Where;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation sees of one offer: what information-sharing allows and what its answer entitles it to, never more.
 * While an answer is wanted that is name, contact and reason; after a yes also the household, where the scope holds it.
 *
 * @param name whom it is about; null where nothing may be seen any more
 * @param permit what the table allowed, in words
 * @param why the reasons of the table
 * @param agreedBy the team that decided where the table left it to people
 */
public record OfferSheet(
        PartnerOffer offer,
        String pathway,
        String service,
        @Nullable String name,
        @Nullable SafeContact contact,
        @Nullable String reason,
        List<Member> members,
        @Nullable Where where,
        String permit,
        List<String> why,
        @Nullable String agreedBy) {}
