package org.handrail.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.handrail.people.Address;
import org.handrail.people.ContactChannel;
import org.handrail.people.NewHousehold;
import org.handrail.people.NewMember;
import org.handrail.people.NhsNumber;
import org.handrail.people.PersonalName;
import org.handrail.people.Postcode;
import org.handrail.people.SafeContact;
import org.handrail.people.Uprn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the people of a referral, their address and their safe contact. */
@Component
class HouseholdChecks {

    private static final int MOST_MEMBERS = 30;
    private static final int MOST_LINES = 8;
    private static final int SHORT = 200;
    private static final int OLDEST = 125;

    private final Clock clock;

    HouseholdChecks(Clock clock) {
        this.clock = clock;
    }

    @Nullable
    NewHousehold check(ReferralRequest.@Nullable ReferredHousehold sent, Found found) {
        if (sent == null || sent.members() == null || sent.members().isEmpty()) {
            found.add("/household/members", "Add at least one person.");
            return null;
        }
        if (sent.members().size() > MOST_MEMBERS) {
            found.add("/household/members", "Add " + MOST_MEMBERS + " people or fewer.");
            return null;
        }
        List<NewMember> members = new ArrayList<>();
        for (int i = 0; i < sent.members().size(); i++) {
            NewMember member = member("/household/members/" + i, sent.members().get(i), found);
            if (member != null) {
                members.add(member);
            }
        }
        Address address = address(sent.address(), found);
        SafeContact contact = contact(sent.safeContact(), found);
        return members.size() < sent.members().size() ? null : new NewHousehold(members, address, contact);
    }

    private @Nullable NewMember member(String at, ReferralRequest.@Nullable ReferredMember sent, Found found) {
        if (sent == null) {
            found.add(at, "Give the person's name.");
            return null;
        }
        String given = Objects.requireNonNullElse(sent.givenName(), "");
        String family = Objects.requireNonNullElse(sent.familyName(), "");
        PersonalName name = null;
        try {
            name = new PersonalName(given, family);
        } catch (IllegalArgumentException refused) {
            found.add(at + (given.isBlank() ? "/givenName" : "/familyName"), String.valueOf(refused.getMessage()));
        }
        LocalDate born = found.read(at + "/dateOfBirth", sent.dateOfBirth(), ReferralChecks::isoDate);
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (born != null && (born.isAfter(today.plusYears(1)) || born.isBefore(today.minusYears(OLDEST)))) {
            found.add(at + "/dateOfBirth", "Check the year of birth.");
        }
        NhsNumber number = found.read(at + "/nhsNumber", sent.nhsNumber(), NhsNumber::parse);
        String relationship = found.optional(at + "/relationship", sent.relationship(), SHORT);
        return name == null ? null : new NewMember(name, born, number, Objects.requireNonNullElse(relationship, ""));
    }

    private static @Nullable Address address(ReferralRequest.@Nullable ReferredAddress sent, Found found) {
        String at = "/household/address";
        if (sent == null) {
            found.add(at, "Give the address, or say that there is no fixed address.");
            return null;
        }
        List<String> lines = new ArrayList<>();
        List<@Nullable String> given = Objects.requireNonNullElse(sent.lines(), List.of());
        for (int i = 0; i < given.size(); i++) {
            String line = found.optional(at + "/lines/" + i, given.get(i), SHORT);
            if (line != null) {
                lines.add(line);
            }
        }
        if (lines.size() > MOST_LINES) {
            found.add(at + "/lines", "Use " + MOST_LINES + " lines or fewer.");
        }
        Postcode postcode = found.read(at + "/postcode", sent.postcode(), Postcode::new);
        boolean none = Boolean.TRUE.equals(sent.noFixedAbode());
        if (!none && lines.isEmpty() && postcode == null) {
            found.add(at + "/postcode", "Give the postcode, or say that there is no fixed address.");
        }
        return new Address(lines, postcode, found.read(at + "/uprn", sent.uprn(), Uprn::new), none);
    }

    private static @Nullable SafeContact contact(ReferralRequest.@Nullable ReferredContact sent, Found found) {
        String at = "/household/safeContact";
        String channel = sent == null
                ? null
                : found.required(at + "/channel", sent.channel(), SHORT, "Say how to reach the family safely.");
        if (sent == null) {
            found.add(at, "Say how to reach the family safely.");
        }
        if (sent == null || channel == null) {
            return null;
        }
        if (Arrays.stream(ContactChannel.values()).noneMatch(one -> one.name().equals(channel))) {
            found.add(at + "/channel", "Use one of " + Arrays.toString(ContactChannel.values()) + ".");
            return null;
        }
        return new SafeContact(
                ContactChannel.valueOf(channel),
                Objects.requireNonNullElse(found.optional(at + "/safeTimes", sent.safeTimes(), SHORT), ""),
                Objects.requireNonNullElse(found.optional(at + "/mustNotKnow", sent.mustNotKnow(), SHORT), ""));
    }
}
