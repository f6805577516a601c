package org.handrail.models;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.handrail.bench.Meter;
import org.handrail.bench.Report;
import org.handrail.bench.Rounds;
import org.handrail.bench.Spread;
import org.junit.jupiter.api.Test;

/** One decision, as {@code ${decide}} asks for it, against Camunda's DMN engine with FEEL as shipped. */
class DecisionBench {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 15;
    private static final double MICROSECOND = 1_000;

    @Test
    void comparesOneDecisionWithThePlainEngine() {
        List<DecisionSides> tables = new TreeSet<>(SpecifiedTable.HIT_POLICIES.keySet())
                .stream().map(DecisionSides::of).toList();
        tables.forEach(DecisionSides::giveTheSame);

        Report report = new Report("decisions", "One decision, Handrail against the plain DMN engine")
                .line(
                        "Microseconds of one evaluation on one thread: median and quartiles of %d rounds in turn, after %d that do not count."
                                .formatted(ROUNDS, WARM_UP))
                .line("Same inputs, same outputs: two stories and one example of each row.")
                .table("Table", "Rows × inputs", "Situations", "Handrail µs", "Plain µs", "Ratio", "Ratio of CPU");
        List<Rounds> all = new ArrayList<>();
        for (DecisionSides table : tables) {
            Rounds rounds = Rounds.run(WARM_UP, ROUNDS, table::timeOurs, table::timePlain);
            all.add(rounds);
            report.row(
                    table.key(),
                    table.ours().rules().size() + " × " + table.ours().inputs().size(),
                    table.situations().size(),
                    Rounds.spread(rounds.ours(), Meter::clock, MICROSECOND),
                    Rounds.spread(rounds.plain(), Meter::clock, MICROSECOND),
                    rounds.ratio(Meter::clock),
                    rounds.ratio(Meter::processor));
        }
        Rounds sum = sum(all);
        report.row(
                "**all twelve, once each**",
                "",
                "",
                Rounds.spread(sum.ours(), Meter::clock, MICROSECOND),
                Rounds.spread(sum.plain(), Meter::clock, MICROSECOND),
                sum.ratio(Meter::clock),
                sum.ratio(Meter::processor));
        report.line("")
                .line("Geometric mean of the twelve ratios: " + Spread.number(geometricMean(all)) + ".")
                .publish();
    }

    private static Rounds sum(List<Rounds> tables) {
        List<Meter> ours = new ArrayList<>();
        List<Meter> plain = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            int number = round;
            ours.add(sumOf(tables.stream().map(table -> table.ours().get(number))));
            plain.add(sumOf(tables.stream().map(table -> table.plain().get(number))));
        }
        return new Rounds(ours, plain);
    }

    private static Meter sumOf(Stream<Meter> meters) {
        return meters.reduce(
                new Meter(0, 0), (a, b) -> new Meter(a.clock() + b.clock(), a.processor() + b.processor()));
    }

    private static double geometricMean(List<Rounds> tables) {
        return Math.exp(tables.stream()
                .mapToDouble(rounds -> Math.log(rounds.ratio(Meter::clock).median()))
                .average()
                .orElseThrow());
    }
}
