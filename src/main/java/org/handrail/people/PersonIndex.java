package org.handrail.people;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.handrail.platform.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds persons by what is exactly known of them, through keyed digests: nothing readable is stored. */
@Component
class PersonIndex {

    private final JdbcClient jdbc;
    private final Vault vault;

    PersonIndex(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void add(UUID person, Identity identity, @Nullable Postcode postcode) {
        digests(identity, postcode).forEach((kind, digests) -> digests.forEach(digest -> add(person, kind, digest)));
    }

    /** Root ids of the persons that share the digest of the given kind. */
    Set<UUID> find(IndexKind kind, Identity identity, @Nullable Postcode postcode) {
        return find(kind, digests(identity, postcode).getOrDefault(kind, Set.of()));
    }

    /** Root ids of the persons with this family name, given and family name, or family and given name. */
    Set<UUID> named(String text) {
        Set<UUID> found = new LinkedHashSet<>();
        found.addAll(find(IndexKind.FAMILY_NAME, Set.of(digest(IndexKind.FAMILY_NAME, Folding.fold(text)))));
        found.addAll(find(IndexKind.FULL_NAME, Set.of(digest(IndexKind.FULL_NAME, Folding.fold(text)))));
        String[] words = text.strip().split("[\\s,]+", 2);
        if (words.length == 2) {
            String turned = Folding.fold(words[1] + words[0]);
            found.addAll(find(IndexKind.FULL_NAME, Set.of(digest(IndexKind.FULL_NAME, turned))));
        }
        return found;
    }

    private Set<UUID> find(IndexKind kind, Collection<String> digests) {
        if (digests.isEmpty()) {
            return Set.of();
        }
        return new LinkedHashSet<>(jdbc.sql("""
                        select distinct p.root from people_index i join people_person p on p.id = i.person_id
                        where i.kind = :kind and i.digest in (:digests)""")
                .param("kind", kind.name())
                .param("digests", digests)
                .query(UUID.class)
                .list());
    }

    private void add(UUID person, IndexKind kind, String digest) {
        jdbc.sql("""
                        insert into people_index (digest, kind, person_id)
                        select cast(? as varchar), cast(? as varchar), cast(? as uuid)
                        where not exists (select 1 from people_index where digest = ? and kind = ? and person_id = ?)""")
                .params(digest, kind.name(), person, digest, kind.name(), person)
                .update();
    }

    private Map<IndexKind, Set<String>> digests(Identity identity, @Nullable Postcode postcode) {
        Map<IndexKind, Set<String>> digests = new EnumMap<>(IndexKind.class);
        String given = Folding.fold(identity.name().given());
        String family = Folding.fold(identity.name().family());
        if (identity.nhsNumber() != null) {
            digests.put(
                    IndexKind.NHS_NUMBER,
                    of(IndexKind.NHS_NUMBER, identity.nhsNumber().digits()));
        }
        if (!family.isEmpty()) {
            digests.put(IndexKind.FAMILY_NAME, of(IndexKind.FAMILY_NAME, family));
        }
        String first = Folding.fold(identity.name().given().split(" ", 2)[0]);
        digests.put(IndexKind.FULL_NAME, of(IndexKind.FULL_NAME, given + family, first + family));
        if (identity.birth() != null && !given.isEmpty() && !family.isEmpty()) {
            String nameAndBirth = given + '|' + family + '|' + identity.birth();
            digests.put(IndexKind.NAME_AND_BIRTH, of(IndexKind.NAME_AND_BIRTH, nameAndBirth));
            if (postcode != null) {
                digests.put(
                        IndexKind.NAME_BIRTH_AND_POSTCODE,
                        of(IndexKind.NAME_BIRTH_AND_POSTCODE, nameAndBirth + '|' + postcode.text()));
            }
        }
        return digests;
    }

    private Set<String> of(IndexKind kind, String... texts) {
        Set<String> digests = new LinkedHashSet<>();
        List.of(texts).forEach(text -> digests.add(digest(kind, text)));
        return digests;
    }

    private String digest(IndexKind kind, String text) {
        return vault.blindIndex("people." + kind.name().toLowerCase(Locale.ROOT), text);
    }
}
