package org.handrail.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Pairs of a member of staff and the same person as a referral describes them, with slips of the pen. They come from the
 * FEBRL data sets where {@code -Dhandrail.testdata} names them, else from a seed.
 */
record StaffPairs(List<StaffEntry> staff, List<NewHousehold> same, List<NewHousehold> strangers) {

    private static final int PAIRS = 500;
    private static final String[] GIVEN = {
        "Amelia",
        "Oliver",
        "Priya",
        "Mohammed",
        "Grace",
        "Callum",
        "Zofia",
        "Daniel",
        "Siobhan",
        "Tariq",
        "Hannah",
        "Lewis",
        "Chloe",
        "Ibrahim",
        "Megan",
        "Rhys",
        "Eleanor",
        "Jakub",
        "Aisha",
        "Thomas"
    };
    private static final String[] FAMILY = {
        "Harrington", "Okafor", "Singh", "Kowalski", "Whitfield", "Braithwaite", "Ahmed", "Pemberton", "MacDonald",
        "Fairclough", "Nguyen", "Ashworth", "Llewellyn", "Castellano", "Thistlewood", "Bannerman", "Oyelaran",
                "Quigley",
        "Rutherford", "Silverton"
    };
    private static final String[] STREET = {
        "Harbour Road", "Mill Lane", "Station Street", "Church Hill", "Orchard Avenue", "Quarry Bank", "Priory Gardens"
    };

    static StaffPairs any() {
        String data = System.getProperty("handrail.testdata", "");
        Path febrl = Path.of(data, "febrl", "dataset1.csv");
        return !data.isEmpty() && Files.exists(febrl) ? ofFebrl(febrl) : generated(20261127);
    }

    /** Originals are the staff; their duplicates are told of by a referral. Strangers are originals of another set. */
    private static StaffPairs ofFebrl(Path file) {
        Map<String, String[]> originals = new HashMap<>();
        Map<String, String[]> copies = new HashMap<>();
        lines(file)
                .forEach(cells -> (cells[0].contains("-org") ? originals : copies)
                        .put(cells[0].replaceAll("rec-(\\d+)-.*", "$1"), cells));
        StaffPairs pairs = new StaffPairs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        copies.forEach((id, copy) -> {
            pairs.staff.add(entry(Objects.requireNonNull(originals.get(id))));
            pairs.same.add(household(copy));
        });
        lines(file.resolveSibling("dataset2.csv")).stream()
                .filter(cells -> cells[0].contains("-org"))
                .limit(PAIRS)
                .forEach(cells -> pairs.strangers.add(household(cells)));
        return pairs;
    }

    private static List<String[]> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(", ", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static StaffEntry entry(String[] cells) {
        return new StaffEntry(
                null, name(cells), day(cells[9]), (cells[3] + " " + cells[4]).strip(), code(cells[7]), null, List.of());
    }

    private static NewHousehold household(String[] cells) {
        Address home = new Address(
                List.of((cells[3] + " " + cells[4]).strip(), cells[5], cells[6]), code(cells[7]), null, false);
        return new NewHousehold(List.of(new NewMember(name(cells), day(cells[9]), null, "")), home, null);
    }

    private static PersonalName name(String[] cells) {
        return new PersonalName(cells[1], cells[1].isBlank() && cells[2].isBlank() ? "unknown" : cells[2]);
    }

    private static @Nullable Postcode code(String text) {
        return text.isBlank() ? null : new Postcode(text);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text.strip(), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static StaffPairs generated(long seed) {
        Random random = new Random(seed);
        StaffPairs pairs = new StaffPairs(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < PAIRS; i++) {
            String[] person = person(random);
            pairs.staff.add(new StaffEntry(
                    null,
                    new PersonalName(person[0], person[1]),
                    LocalDate.parse(person[2]),
                    person[3],
                    new Postcode(person[4]),
                    null,
                    List.of()));
            int slip = random.nextInt(5);
            person[slip] = slip == 2 ? turned(person[2]) : slipped(person[slip], random);
            int missing = random.nextInt(8);
            pairs.same.add(household(person, missing == 0 ? 2 : missing == 1 ? 4 : -1));
            pairs.strangers.add(household(person(random), -1));
        }
        return pairs;
    }

    private static NewHousehold household(String[] person, int missing) {
        LocalDate birth = missing == 2 ? null : LocalDate.parse(person[2]);
        Postcode postcode = missing == 4 ? null : new Postcode(person[4]);
        return new NewHousehold(
                List.of(new NewMember(new PersonalName(person[0], person[1]), birth, null, "")),
                new Address(List.of(person[3]), postcode, null, false),
                null);
    }

    private static String[] person(Random random) {
        LocalDate birth = LocalDate.of(1955, 1, 1).plusDays(random.nextInt(18_000));
        return new String[] {
            GIVEN[random.nextInt(GIVEN.length)],
            FAMILY[random.nextInt(FAMILY.length)],
            birth.toString(),
            (1 + random.nextInt(180)) + " " + STREET[random.nextInt(STREET.length)],
            "CT" + (1 + random.nextInt(20)) + " " + random.nextInt(10) + letter(random) + letter(random)
        };
    }

    private static char letter(Random random) {
        return (char) ('A' + random.nextInt(26));
    }

    /** Day and month the wrong way round, or the next day where that is no date. */
    private static String turned(String birth) {
        LocalDate day = LocalDate.parse(birth);
        return day.getDayOfMonth() <= 12
                ? LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue())
                        .toString()
                : day.plusDays(1).toString();
    }

    private static String slipped(String text, Random random) {
        int at = 1 + random.nextInt(text.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }
}
