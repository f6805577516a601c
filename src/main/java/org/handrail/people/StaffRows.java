package org.handrail.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.handrail.platform.DatabaseTime;
import org.handrail.platform.vault.Opened;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of staff. Entries are sealed one by one, and found through keyed digests. */
@Component
class StaffRows {

    private static final String PURPOSE = "people.staff";
    private static final String ACCOUNT = "account:";
    private static final ObjectMapper JSON = new ObjectMapper();

    private record InterestText(
            String given,
            String family,
            @Nullable String birth,
            @Nullable String postcode) {}

    private record Text(
            @Nullable String account,
            String given,
            String family,
            @Nullable String birth,
            @Nullable String street,
            @Nullable String postcode,
            @Nullable String phone,
            List<InterestText> interests) {}

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    StaffRows(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    void clear() {
        jdbc.sql("select subject from people_staff").query(UUID.class).list().forEach(vault::destroy);
        jdbc.sql("delete from people_staff_index").update();
        jdbc.sql("delete from people_staff").update();
    }

    void add(StaffEntry entry, String by) {
        UUID id = UUID.randomUUID();
        UUID subject = vault.newSubject();
        jdbc.sql("insert into people_staff (id, subject, sealed, loaded_at, loaded_by) values (?, ?, ?, ?, ?)")
                .params(id, subject, vault.seal(subject, PURPOSE, write(entry)), DatabaseTime.of(clock.instant()), by)
                .update();
        Set<String> keys = new LinkedHashSet<>(entry.traits().keys());
        entry.traitsOfInterests().forEach(one -> keys.addAll(one.keys()));
        if (entry.account() != null) {
            keys.add(ACCOUNT + entry.account());
        }
        keys.forEach(key -> jdbc.sql("insert into people_staff_index (digest, kind, staff_id) values (?, ?, ?)")
                .params(digest(key), kind(key), id)
                .update());
    }

    int count() {
        return jdbc.sql("select count(*) from people_staff")
                .query(Integer.class)
                .single();
    }

    Optional<StaffEntry> ofAccount(String account) {
        return with(List.of(ACCOUNT + account)).values().stream().findFirst();
    }

    /** The entries that share one of the keys. */
    Map<UUID, StaffEntry> with(Collection<String> keys) {
        Map<UUID, StaffEntry> found = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("""
                select s.id, s.subject, s.sealed from people_staff s where s.id in
                    (select staff_id from people_staff_index where digest in (:digests))\
                """)
                    .param("digests", keys.stream().map(this::digest).toList())
                    .query(row -> {
                        if (vault.open(row.getObject("subject", UUID.class), PURPOSE, row.getString("sealed"))
                                instanceof Opened.Text text) {
                            found.put(row.getObject("id", UUID.class), read(text.value()));
                        }
                    });
        }
        return found;
    }

    private String digest(String key) {
        return vault.blindIndex("people.staff-" + kind(key), key.substring(key.indexOf(':') + 1));
    }

    private static String kind(String key) {
        return key.substring(0, key.indexOf(':'));
    }

    private static String write(StaffEntry entry) {
        try {
            return JSON.writeValueAsString(new Text(
                    entry.account(),
                    entry.name().given(),
                    entry.name().family(),
                    text(entry.dateOfBirth()),
                    entry.street(),
                    text(entry.postcode()),
                    entry.phone(),
                    entry.interests().stream()
                            .map(one -> new InterestText(
                                    one.name().given(),
                                    one.name().family(),
                                    text(one.dateOfBirth()),
                                    text(one.postcode())))
                            .toList()));
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("An entry of the staff directory cannot be written.");
        }
    }

    private static StaffEntry read(String json) {
        try {
            Text text = JSON.readValue(json, Text.class);
            return new StaffEntry(
                    text.account(),
                    new PersonalName(text.given(), text.family()),
                    day(text.birth()),
                    text.street(),
                    postcode(text.postcode()),
                    text.phone(),
                    text.interests().stream()
                            .map(one -> new StaffEntry.Interest(
                                    new PersonalName(one.given(), one.family()),
                                    day(one.birth()),
                                    postcode(one.postcode())))
                            .toList());
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("An entry of the staff directory cannot be read.");
        }
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String text(@Nullable Postcode postcode) {
        return postcode == null ? null : postcode.text();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static @Nullable Postcode postcode(@Nullable String text) {
        return text == null ? null : new Postcode(text);
    }
}
