package org.handrail.caserecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Needs, strengths and facts of each case, with who told us and for which day. Nothing is overwritten; of each value
 * the one about the latest day counts, and "not asked" never takes the place of an answer.
 */
@Component
public class CaseFacts {

    /** Somebody told needs, strengths or facts. Which ones is not said: even a name can tell about a person. */
    public record FactsTold(CaseReference reference, Source source, Actor by, Instant at) implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("source", source.name());
        }
    }

    /** Somebody confirmed values that were told before. */
    public record FactsConfirmed(CaseReference reference, Source source, Actor by, Instant at) implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("source", source.name());
        }
    }

    /** What a referral had told was taken out, because it is about another family. */
    public record FactsTakenOut(CaseReference reference, CaseReference toldIn, Actor by, Instant at)
            implements CaseEvent {
        @Override
        public Map<String, String> codes() {
            return Map.of("toldIn", toldIn.toString());
        }
    }

    private final ToldRows rows;
    private final Stamping stamping;

    CaseFacts(ToldRows rows, Stamping stamping) {
        this.rows = rows;
        this.stamping = stamping;
    }

    /** Records what somebody told; nothing is written when they told nothing. */
    @Transactional
    public void record(CaseReference reference, Told told) {
        if (told.isEmpty()) {
            return;
        }
        Stamp stamp = stamping.now();
        String json = ToldJson.write(told);
        rows.add(reference, new ToldEntry(ToldEntry.Kind.VALUES, told.source(), told.asOf(), stamp, json));
        stamping.publish(new FactsTold(reference, told.source(), stamp.by(), stamp.at()));
    }

    /**
     * Keeps that values told before are still true, instead of asking again.
     *
     * @throws IllegalArgumentException when one of them is not known
     */
    @Transactional
    public void confirm(CaseReference reference, Confirmed confirmed) {
        CaseValues today = today(reference);
        requireKnown(today.needs(), confirmed.needs());
        requireKnown(today.strengths(), confirmed.strengths());
        requireKnown(today.facts(), confirmed.facts());
        Stamp stamp = stamping.now();
        String json = ToldJson.write(confirmed);
        rows.add(
                reference, new ToldEntry(ToldEntry.Kind.CONFIRMATION, confirmed.source(), confirmed.on(), stamp, json));
        stamping.publish(new FactsConfirmed(reference, confirmed.source(), stamp.by(), stamp.at()));
    }

    /** What counts today. */
    public CaseValues today(CaseReference reference) {
        return ToldEntry.replay(rows.of(reference).stream());
    }

    /** The maps {@code needs}, {@code strengths} and {@code facts} for the decisions: see {@link CaseValues#rawInputs}. */
    public Map<String, Object> rawInputs(CaseReference reference) {
        return today(reference).rawInputs();
    }

    /**
     * Brings what was told in a referral into the open case to which it was added, with its sources, dates and authors.
     */
    @Transactional
    public void bringIn(CaseReference from, CaseReference into) {
        Stamp stamp = stamping.now();
        List<ToldEntry> entries = rows.of(from);
        entries.forEach(entry -> rows.add(into, entry));
        if (!entries.isEmpty()) {
            stamping.publish(new FactsTold(into, entries.get(0).source(), stamp.by(), stamp.at()));
        }
    }

    /** Takes back {@link #bringIn}: what only the other referral told counts here no more. What was told here stays. */
    @Transactional
    public void takeOut(CaseReference from, CaseReference outOf) {
        Stamp stamp = stamping.now();
        if (rows.takeOut(outOf, rows.of(from), stamp.at()) > 0) {
            stamping.publish(new FactsTakenOut(outOf, from, stamp.by(), stamp.at()));
        }
    }

    /** Every score told for a need, newest first. */
    public List<KnownValue<Score>> needHistory(CaseReference reference, LifeDomain domain) {
        return history(reference, values -> values.needs(), domain);
    }

    /** Every score told for a strength, newest first. */
    public List<KnownValue<Score>> strengthHistory(CaseReference reference, LifeDomain domain) {
        return history(reference, values -> values.strengths(), domain);
    }

    /** Every value told for a fact, newest first. */
    public List<KnownValue<Fact>> factHistory(CaseReference reference, String name) {
        return history(reference, values -> values.facts(), name);
    }

    private <T extends Answer> List<KnownValue<T>> history(
            CaseReference reference, Function<ToldJson.Values, Map<?, T>> of, Object name) {
        List<KnownValue<T>> history = new ArrayList<>();
        rows.of(reference).forEach(entry -> entry.told(of, name).ifPresent(history::add));
        Collections.reverse(history);
        return history;
    }

    private static <K, T extends Answer> void requireKnown(Map<K, KnownValue<T>> known, Set<K> names) {
        if (!names.stream()
                .allMatch(name ->
                        known.containsKey(name) && known.get(name).answer().known())) {
            throw new IllegalArgumentException("Only a value that is known can be confirmed.");
        }
    }
}
