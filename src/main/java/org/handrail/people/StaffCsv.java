package org.handrail.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads the staff directory from a table. Every bad row is named by its number, and then none is taken. */
public final class StaffCsv {

    /** The columns; only the names must be filled. */
    public static final List<String> COLUMNS = List.of(
            "account",
            "given_name",
            "family_name",
            "date_of_birth",
            "address",
            "postcode",
            "phone",
            "declared_interest",
            "work_email");

    /** An entry, and the work address of the account if the table holds one. */
    public record Row(StaffEntry entry, @Nullable String workEmail) {}

    private static final int MOST_PROBLEMS = 50;

    /** Two names, a day and a postcode are shorter; the pattern takes far longer over a text twice as long. */
    private static final int LONGEST_INTEREST = 250;

    private static final Pattern ACCOUNT = Pattern.compile("[A-Za-z0-9_.@-]{1,64}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,180}");
    private static final Pattern INTEREST = Pattern.compile(
            "(?<name>\\S.*?)(?:[ ,]+(?<birth>\\d{4}-\\d{2}-\\d{2}))?(?:[ ,]+(?<postcode>[A-Za-z]{1,2}\\d[A-Za-z\\d]?"
                    + " ?\\d[A-Za-z]{2}))?");

    private final List<FieldProblem> problems = new ArrayList<>();
    private final Set<String> accounts = new HashSet<>();

    private StaffCsv() {}

    /** Throws {@link InvalidInput} with every bad row. */
    public static List<Row> read(String text) {
        return new StaffCsv().rows(CsvLines.of(text));
    }

    private List<Row> rows(List<List<String>> lines) {
        List<String> head = lines.isEmpty()
                ? List.of()
                : lines.get(0).stream()
                        .map(one -> one.strip().toLowerCase(Locale.ROOT))
                        .toList();
        if (!head.containsAll(List.of("given_name", "family_name")) || !COLUMNS.containsAll(head)) {
            problem("Row 1: use the columns " + String.join(", ", COLUMNS) + ".");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < lines.size() && problems.size() < MOST_PROBLEMS; i++) {
            if (lines.get(i).stream().allMatch(String::isBlank)) {
                continue;
            }
            if (lines.get(i).size() != head.size()) {
                problem("Row " + (i + 1) + ": it has " + lines.get(i).size() + " cells where the first row has "
                        + head.size() + ".");
            } else {
                row(i + 1, cells(head, lines.get(i)), rows);
            }
        }
        if (problems.isEmpty() && rows.isEmpty()) {
            problem("The table holds no row.");
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        return rows;
    }

    private void row(int number, Map<String, String> cells, List<Row> rows) {
        int before = problems.size();
        String account = cells.get("account");
        if (account != null && (!ACCOUNT.matcher(account).matches() || !accounts.add(account))) {
            problem("Row " + number + ": the account is no account name, or stands in two rows.");
        }
        String email = cells.get("work_email");
        if (email != null && (account == null || !EMAIL.matcher(email).matches())) {
            problem("Row " + number + ": work_email is no email address, or has no account.");
        }
        PersonalName name = name(number, cells.getOrDefault("given_name", ""), cells.getOrDefault("family_name", ""));
        LocalDate birth = day(number, cells.get("date_of_birth"));
        Postcode postcode = postcode(number, cells.get("postcode"));
        List<StaffEntry.Interest> interests = interests(number, cells.get("declared_interest"));
        if (name != null && problems.size() == before) {
            rows.add(new Row(
                    new StaffEntry(account, name, birth, cells.get("address"), postcode, cells.get("phone"), interests),
                    email));
        }
    }

    private List<StaffEntry.Interest> interests(int number, @Nullable String cell) {
        List<StaffEntry.Interest> interests = new ArrayList<>();
        for (String one : cell == null ? List.<String>of() : List.of(cell.split(";"))) {
            Matcher parts = INTEREST.matcher(one.strip());
            if (one.isBlank()) {
                continue;
            }
            int space = one.length() <= LONGEST_INTEREST && parts.matches()
                    ? parts.group("name").lastIndexOf(' ')
                    : -1;
            if (space < 0) {
                problem("Row " + number
                        + ": write each declared interest as given name, family name, and date of birth or postcode.");
                continue;
            }
            PersonalName name = name(
                    number,
                    parts.group("name").substring(0, space),
                    parts.group("name").substring(space + 1));
            if (name != null) {
                interests.add(new StaffEntry.Interest(
                        name, day(number, parts.group("birth")), postcode(number, parts.group("postcode"))));
            }
        }
        return interests;
    }

    private @Nullable PersonalName name(int number, String given, String family) {
        try {
            return new PersonalName(given, family);
        } catch (IllegalArgumentException refused) {
            problem("Row " + number + ": give a given name and a family name of at most 100 letters.");
            return null;
        }
    }

    private @Nullable LocalDate day(int number, @Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            problem("Row " + number + ": write a date of birth like 1980-05-31.");
            return null;
        }
    }

    private @Nullable Postcode postcode(int number, @Nullable String text) {
        try {
            return text == null ? null : new Postcode(text);
        } catch (IllegalArgumentException refused) {
            problem("Row " + number + ": a postcode looks like CT1 2AB.");
            return null;
        }
    }

    private static Map<String, String> cells(List<String> head, List<String> line) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < head.size(); i++) {
            if (!line.get(i).isBlank()) {
                cells.put(head.get(i), line.get(i).strip());
            }
        }
        return cells;
    }

    private void problem(String detail) {
        problems.add(new FieldProblem("/file", detail));
    }
}
