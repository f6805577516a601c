package org.handrail.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.handrail.platform.vault.Opened;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Seals and opens what is known of a household as a whole. */
@Component
class HouseholdWords {

    private static final String ADDRESS = "household.address";
    private static final String SAFE_CONTACT = "household.safe-contact";
    private static final ObjectMapper JSON = new ObjectMapper();

    private record AddressText(
            List<String> lines,
            @Nullable String postcode,
            @Nullable String uprn,
            boolean noFixedAbode) {}

    private record SafeContactText(ContactChannel channel, String safeTimes, String mustNotKnow) {}

    private final Vault vault;

    HouseholdWords(Vault vault) {
        this.vault = vault;
    }

    String seal(UUID subject, Address address) {
        Postcode postcode = address.postcode();
        Uprn uprn = address.uprn();
        return seal(
                subject,
                ADDRESS,
                new AddressText(
                        address.lines(),
                        postcode == null ? null : postcode.text(),
                        uprn == null ? null : uprn.digits(),
                        address.noFixedAbode()));
    }

    Optional<Address> openAddress(UUID subject, String sealed) {
        return open(subject, ADDRESS, sealed, AddressText.class)
                .map(text -> new Address(
                        text.lines(),
                        text.postcode() == null ? null : new Postcode(text.postcode()),
                        text.uprn() == null ? null : new Uprn(text.uprn()),
                        text.noFixedAbode()));
    }

    String seal(UUID subject, SafeContact contact) {
        return seal(
                subject,
                SAFE_CONTACT,
                new SafeContactText(contact.channel(), contact.safeTimes(), contact.mustNotKnow()));
    }

    Optional<SafeContact> openSafeContact(UUID subject, String sealed) {
        return open(subject, SAFE_CONTACT, sealed, SafeContactText.class)
                .map(text -> new SafeContact(text.channel(), text.safeTimes(), text.mustNotKnow()));
    }

    private String seal(UUID subject, String purpose, Object words) {
        try {
            return vault.seal(subject, purpose, JSON.writeValueAsString(words));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("Words about a household cannot be written.");
        }
    }

    private <T> Optional<T> open(UUID subject, String purpose, String sealed, Class<T> type) {
        if (!(vault.openWhole(subject, purpose, sealed) instanceof Opened.Text text)) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readValue(text.value(), type));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("Words about a household cannot be read.");
        }
    }
}
