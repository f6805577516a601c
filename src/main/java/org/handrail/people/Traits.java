package org.handrail.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person or home as the rules of likeness compare them: names folded, streets without their abbreviations, phone
 * numbers as digits. What is not known is empty.
 */
record Traits(String given, String family, String birth, String postcode, String street, Set<String> phones) {

    private static final Pattern PHONE = Pattern.compile("(?:\\+|\\(|\\d)[\\d ()-]{8,}\\d");
    private static final int NATIONAL_DIGITS = 10;

    static Traits of(
            @Nullable PersonalName name,
            @Nullable LocalDate birth,
            @Nullable Postcode postcode,
            Collection<String> lines,
            @Nullable String words) {
        return new Traits(
                name == null ? "" : Folding.fold(name.given().split(" ", 2)[0]),
                name == null ? "" : Folding.fold(name.family()),
                birth == null ? "" : birth.toString(),
                postcode == null ? "" : Folding.fold(postcode.text()),
                street(lines),
                phones(words));
    }

    boolean named() {
        return !given.isEmpty() || !family.isEmpty();
    }

    /** By what a likely pair can be found exactly, so that one or two slips leave at least one of them. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        key(keys, "family-birth", family, birth);
        key(keys, "given-birth", given, birth);
        key(keys, "birth-postcode", birth, postcode);
        key(keys, "family-postcode", family, postcode);
        key(keys, "given-postcode", given, postcode);
        key(keys, "street-postcode", street, postcode);
        key(keys, "birth-street", birth, street);
        key(keys, "name", first(given, family), second(given, family));
        phones.forEach(phone -> key(keys, "phone", phone));
        return keys;
    }

    private static void key(List<String> keys, String kind, String... parts) {
        if (Stream.of(parts).noneMatch(String::isEmpty)) {
            keys.add(kind + ':' + String.join("|", parts));
        }
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static String second(String one, String other) {
        return one.compareTo(other) <= 0 ? other : one;
    }

    /** The first line with a house number. */
    private static String street(Collection<String> lines) {
        return lines.stream()
                .filter(line -> line.matches(".*\\d.*"))
                .findFirst()
                .map(line -> line.toLowerCase(Locale.ROOT)
                        .replaceAll("\\brd\\b\\.?", "road")
                        .replaceAll("\\bst\\b\\.?", "street")
                        .replaceAll("\\bave\\b\\.?", "avenue"))
                .map(Folding::fold)
                .orElse("");
    }

    private static Set<String> phones(@Nullable String words) {
        Set<String> phones = new LinkedHashSet<>();
        Matcher found = PHONE.matcher(words == null ? "" : words);
        while (found.find()) {
            String digits = found.group().replaceAll("\\D", "");
            if (digits.length() >= NATIONAL_DIGITS) {
                phones.add(digits.substring(digits.length() - NATIONAL_DIGITS));
            }
        }
        return phones;
    }

    @Override
    public String toString() {
        return "Traits[hidden]";
    }
}
