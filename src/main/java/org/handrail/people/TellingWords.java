package org.handrail.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.handrail.platform.vault.Opened;
import org.handrail.platform.vault.Vault;
import org.springframework.stereotype.Component;

/** Finds the words that would tell somebody what they may not know of a household. */
@Component
class TellingWords {

    static final String PURPOSE = "household.telling-words";

    /** What looks like a UK postcode or phone number tells, even where nobody said that it is the family's. */
    private static final List<Pattern> LOOKS_TELLING = List.of(
            Pattern.compile("(?i)\\b[A-Z]{1,2}[0-9][A-Z0-9]?\\s*[0-9][A-Z]{2}\\b"),
            Pattern.compile("(?<![\\w-])(?:\\+|\\(?0)(?:[\\s()-]{0,2}[0-9]){8,13}(?![\\w-])"));

    private static final int TOO_SHORT = 4;
    private static final int SHORTEST_NAME = 3;

    private final SafetyRows rows;
    private final ContactDetails contactDetails;
    private final PersonRows persons;
    private final Vault vault;

    TellingWords(SafetyRows rows, ContactDetails contactDetails, PersonRows persons, Vault vault) {
        this.rows = rows;
        this.contactDetails = contactDetails;
        this.persons = persons;
        this.vault = vault;
    }

    /** @param all every person of the household, by root */
    WordVeil veil(Set<UUID> group, Sight sight, Set<UUID> all) {
        List<Pattern> telling = new ArrayList<>();
        if (!sight.where()) {
            places(group).forEach(words -> telling.add(phrase(words)));
            telling.addAll(LOOKS_TELLING);
        }
        if (!sight.hidden().isEmpty()) {
            telling.addAll(names(sight.hidden(), all));
        }
        return new WordVeil(telling);
    }

    private Set<String> places(Set<UUID> group) {
        Set<String> places = new LinkedHashSet<>();
        for (KnownAddress known : contactDetails.addresses(group)) {
            places.addAll(known.address().lines());
            Postcode postcode = known.address().postcode();
            Uprn uprn = known.address().uprn();
            if (postcode != null) {
                places.add(postcode.text());
            }
            if (uprn != null) {
                places.add(uprn.digits());
            }
        }
        for (SafetyRows.Telling row : rows.telling(group)) {
            if (vault.openWhole(row.subject(), PURPOSE, row.words()) instanceof Opened.Text text) {
                places.add(text.value());
            }
        }
        places.removeIf(place -> place.strip().length() < TOO_SHORT);
        return places;
    }

    private List<Pattern> names(Set<UUID> hidden, Set<UUID> all) {
        List<PersonRow> rows = persons.ofRoots(all);
        Set<String> shown = rows.stream()
                .filter(row -> !hidden.contains(row.root()) && row.identity() != null)
                .flatMap(row -> words(row).stream())
                .collect(Collectors.toSet());
        Set<String> full = new LinkedHashSet<>();
        Set<String> single = new LinkedHashSet<>();
        rows.stream().filter(row -> hidden.contains(row.root())).forEach(row -> {
            Identity identity = row.identity();
            if (identity != null) {
                full.add(identity.name().full());
                single.addAll(words(row));
            }
        });
        single.removeAll(shown);
        List<Pattern> patterns = new ArrayList<>();
        full.forEach(name -> patterns.add(phrase(name)));
        single.stream().filter(name -> name.length() >= SHORTEST_NAME).forEach(name -> patterns.add(word(name)));
        return patterns;
    }

    private static Collection<String> words(PersonRow row) {
        Identity identity = row.identity();
        return identity == null ? List.of() : List.of(identity.name().full().split("[\\s-]+"));
    }

    /** In any case and with any space between its words, but not as a part of a longer word. */
    private static Pattern phrase(String words) {
        String spaced = Pattern.compile("[\\s,]+")
                .splitAsStream(words.strip())
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s,]*"));
        return Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])");
    }

    /** As a name is written, so that "hope" stays where Hope is covered. */
    private static Pattern word(String name) {
        String capital =
                name.substring(0, 1).toUpperCase(Locale.UK) + name.substring(1).toLowerCase(Locale.UK);
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + Pattern.quote(name) + '|' + Pattern.quote(capital) + ")(?![\\p{L}\\p{N}])");
    }
}
