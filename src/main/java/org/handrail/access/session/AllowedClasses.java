package org.handrail.access.session;

import java.io.ObjectInputFilter;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** The classes of session attributes. What is not listed is neither written nor read: a row may have been forged. */
final class AllowedClasses implements ObjectInputFilter {

    private static final int DEEPEST = 40;
    private static final int MOST_REFERENCES = 50_000;
    private static final int LONGEST_ARRAY = 20_000;
    private static final int MOST_BYTES = 4_000_000;

    /** Plain values and collections, by name because most of these are not public. */
    private static final Set<String> PLAIN = Set.of(
            "java.lang.Boolean",
            "java.lang.Enum",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.String",
            "java.lang.String$CaseInsensitiveComparator",
            "java.time.Duration",
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.Ser",
            "java.util.ArrayList",
            "java.util.Arrays$ArrayList",
            "java.util.CollSer",
            "java.util.Collections$EmptyList",
            "java.util.Collections$EmptyMap",
            "java.util.Collections$EmptySet",
            "java.util.Collections$UnmodifiableCollection",
            "java.util.Collections$UnmodifiableList",
            "java.util.Collections$UnmodifiableMap",
            "java.util.Collections$UnmodifiableRandomAccessList",
            "java.util.Collections$UnmodifiableSet",
            "java.util.Date",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.ImmutableCollections$List12",
            "java.util.ImmutableCollections$ListN",
            "java.util.ImmutableCollections$Map1",
            "java.util.ImmutableCollections$MapN",
            "java.util.ImmutableCollections$Set12",
            "java.util.ImmutableCollections$SetN",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.Locale",
            "java.util.Map$Entry",
            "java.util.TreeMap",
            "java.util.UUID");

    private final Set<String> names = new HashSet<>(PLAIN);

    AllowedClasses(Collection<Class<?>> more) {
        more.forEach(one -> names.add(one.getName()));
    }

    @Override
    public Status checkInput(FilterInfo info) {
        if (info.depth() > DEEPEST
                || info.references() > MOST_REFERENCES
                || info.arrayLength() > LONGEST_ARRAY
                || info.streamBytes() > MOST_BYTES) {
            return Status.REJECTED;
        }
        Class<?> type = info.serialClass();
        if (type == null) {
            return Status.UNDECIDED;
        }
        return allows(type) ? Status.ALLOWED : Status.REJECTED;
    }

    boolean allows(Class<?> type) {
        Class<?> element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        return element.isPrimitive() || names.contains(element.getName());
    }
}
