package org.handrail.triage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every input that a decision table may ask for, as {@code triage/inputs.csv} lists them. */
public final class InputCatalogue {

    private static final Pattern CODES_OF = Pattern.compile("codes of the output `(\\w+)` of ([a-z-]+)");

    private final Map<String, Input> inputs = new LinkedHashMap<>();
    private final Codes codes;

    private InputCatalogue(Codes codes) {
        this.codes = codes;
    }

    /** The inputs that come with the product. */
    public static InputCatalogue packaged() {
        InputCatalogue catalogue = new InputCatalogue(Codes.packaged());
        PackagedCsv.read("inputs.csv").forEach(catalogue::add);
        return catalogue;
    }

    /** All inputs in the order of the list. */
    public Collection<Input> all() {
        return Collections.unmodifiableCollection(inputs.values());
    }

    /** The inputs of one kind in the order of the list. */
    public List<Input> of(InputKind kind) {
        return inputs.values().stream().filter(input -> input.kind() == kind).toList();
    }

    public Optional<Input> find(String name) {
        return Optional.ofNullable(inputs.get(name));
    }

    /** The names of the twelve parts of life that are scored, in the order that breaks a tie of the main need. */
    public List<String> needs() {
        return of(InputKind.NEED).stream().map(Input::name).toList();
    }

    /** The questions about safety that must be answered before a household can be called safe. */
    public List<String> safetyQuestions() {
        return inputs.values().stream()
                .filter(input -> input.usedBy().contains("derive:safetyQuestionsAnswered"))
                .map(Input::name)
                .toList();
    }

    private void add(NamedCsvRecord row) {
        String type = row.getField("type");
        String allowed = row.getField("allowed");
        Input input = new Input(
                row.getField("name"),
                InputKind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                type,
                AllowedValues.parse(type, allowed, codesMeantBy(allowed)),
                row.getField("default"),
                Stream.of(row.getField("usedBy").split(" ")).toList(),
                row.getField("meaning"),
                row.getField("derivation"));
        inputs.put(input.name(), input);
    }

    private List<String> codesMeantBy(String allowed) {
        Matcher codesOf = CODES_OF.matcher(allowed);
        if (codesOf.matches()) {
            return codes.codesOf(codesOf.group(2), codesOf.group(1));
        }
        return allowed.startsWith("one of the 12 need names") ? needs() : List.of();
    }
}
