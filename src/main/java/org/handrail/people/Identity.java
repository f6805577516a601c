package org.handrail.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The details of a person as one referral gave them: what is sealed in a person's row. */
record Identity(
        PersonalName name,
        @Nullable LocalDate birth,
        @Nullable NhsNumber nhsNumber) {

    static final String PURPOSE = "person.identity";
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Text(
            String given,
            String family,
            @Nullable String birth,
            @Nullable String nhs) {}

    static Identity of(NewMember member) {
        return new Identity(member.name(), member.dateOfBirth(), member.nhsNumber());
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(new Text(
                    name.given(),
                    name.family(),
                    birth == null ? null : birth.toString(),
                    nhsNumber == null ? null : nhsNumber.digits()));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("A person's details cannot be written.");
        }
    }

    static Identity fromJson(String json) {
        try {
            Text text = JSON.readValue(json, Text.class);
            return new Identity(
                    new PersonalName(text.given(), text.family()),
                    text.birth() == null ? null : LocalDate.parse(text.birth()),
                    text.nhs() == null ? null : new NhsNumber(text.nhs()));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("A person's details cannot be read.");
        }
    }
}
