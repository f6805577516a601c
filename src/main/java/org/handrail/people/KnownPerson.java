package org.handrail.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All that is known of one person: the rows of every referral that told of them, oldest first. */
record KnownPerson(UUID root, List<PersonRow> rows) {

    static Map<UUID, KnownPerson> byRoot(List<PersonRow> rows) {
        Map<UUID, KnownPerson> known = new LinkedHashMap<>();
        for (PersonRow row : rows) {
            known.computeIfAbsent(row.root(), root -> new KnownPerson(root, new ArrayList<>()))
                    .rows()
                    .add(row);
        }
        return known;
    }

    /** The newest of each detail. */
    Person today() {
        PersonalName name = newest(Identity::name);
        return new Person(
                new PersonId(root),
                name == null ? PersonalName.ERASED : name,
                newest(Identity::birth),
                newest(Identity::nhsNumber),
                name == null);
    }

    Set<LocalDate> births() {
        return all(Identity::birth);
    }

    Set<NhsNumber> nhsNumbers() {
        return all(Identity::nhsNumber);
    }

    private <T> @Nullable T newest(Function<Identity, @Nullable T> detail) {
        T newest = null;
        for (PersonRow row : rows) {
            T given = row.identity() == null ? null : detail.apply(row.identity());
            newest = given == null ? newest : given;
        }
        return newest;
    }

    private <T> Set<T> all(Function<Identity, @Nullable T> detail) {
        return rows.stream()
                .map(PersonRow::identity)
                .filter(Objects::nonNull)
                .map(detail)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
