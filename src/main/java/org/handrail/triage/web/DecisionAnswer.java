package org.handrail.triage.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.handrail.platform.engine.decision.Column;
import org.handrail.platform.engine.decision.DecisionTable;
import org.handrail.triage.Codes;
import org.handrail.triage.Input;
import org.handrail.triage.InputCatalogue;
import org.handrail.triage.LiveVersion;
import org.jspecify.annotations.Nullable;

/** One decision table: what it asks for, what it puts out, and which version is live where. */
record DecisionAnswer(
        String key, String name, String hitPolicy, List<In> inputs, List<Out> outputs, List<Live> liveVersions) {

    /**
     * @param allowed as the list of inputs writes it
     * @param allowedValues each value that is listed singly
     * @param defaultValue what stands in when the input is left out; {@code computed} when it is worked out
     */
    record In(
            String name,
            String kind,
            String type,
            String allowed,
            List<@Nullable Object> allowedValues,
            @JsonProperty("default") @Nullable Object defaultValue,
            String meaning,
            String derivation) {}

    /** @param codes the codes that this output may have, with a label in plain English */
    record Out(String name, String type, List<Code> codes) {}

    record Code(String code, String label) {}

    record Live(String area, int version, String source, Instant since) {}

    static DecisionAnswer of(DecisionTable table, List<LiveVersion> live, InputCatalogue catalogue, Codes codes) {
        return new DecisionAnswer(
                table.key(),
                table.name(),
                table.hitPolicy().dmnName(),
                table.inputs().stream()
                        .map(column -> catalogue.find(column.name()))
                        .flatMap(Optional::stream)
                        .map(DecisionAnswer::in)
                        .toList(),
                table.outputs().stream()
                        .map(column -> out(table.key(), column, codes))
                        .toList(),
                live.stream()
                        .map(row -> new Live(row.area(), row.version(), row.source(), row.since()))
                        .toList());
    }

    private static In in(Input input) {
        return new In(
                input.name(),
                input.kind().name().toLowerCase(Locale.ROOT),
                input.type(),
                input.allowed().text(),
                input.allowed().listed(),
                input.computed() ? "computed" : input.defaultValue(),
                input.meaning(),
                input.derivation());
    }

    private static Out out(String key, Column column, Codes codes) {
        return new Out(
                column.name(),
                column.type(),
                codes.of(key, column.name()).entrySet().stream()
                        .map(code -> new Code(code.getKey(), code.getValue()))
                        .toList());
    }
}
