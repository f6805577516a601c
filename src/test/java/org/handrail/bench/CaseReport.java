package org.handrail.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.handrail.bench.CountedStatements.Count;

/** The figures of the case bench: times, statements and where they go. */
final class CaseReport {

    private static final double MILLISECOND = 1_000_000;
    private static final double SECOND = 1_000_000_000;

    private record Work(Map<String, Count> statements, DatabaseWork database) {

        double sum(ToDoubleFunction<Count> figure) {
            return statements.values().stream().mapToDouble(figure).sum();
        }
    }

    private final Rounds rounds;
    private final int cases;
    private Work ours = new Work(Map.of(), new DatabaseWork(Duration.ZERO));
    private Work plain = ours;
    private String name = "case";
    private String title = "A case";

    CaseReport(Rounds rounds, int cases) {
        this.rounds = rounds;
        this.cases = cases;
    }

    CaseReport handrail(Map<String, Count> statements, DatabaseWork database) {
        ours = new Work(statements, database);
        return this;
    }

    CaseReport plain(Map<String, Count> statements, DatabaseWork database) {
        plain = new Work(statements, database);
        return this;
    }

    CaseReport named(String called, String words) {
        name = called;
        title = words;
        return this;
    }

    void publish(String fsync, String synchronousCommit, String version, int warmUp) {
        Report report = new Report(name, title + ", Handrail against the plain engine")
                .line(
                        "PostgreSQL %s, fsync %s, synchronous_commit %s. %d cases on each side in %d rounds in turn, one thread, after %d rounds that do not count."
                                .formatted(
                                        version,
                                        fsync,
                                        synchronousCommit,
                                        cases,
                                        rounds.ours().size(),
                                        warmUp))
                .line("Median and quartiles where there is a spread.")
                .table("Each case", "Handrail", "Plain engine", "Plain ÷ Handrail");
        report.row("Cases per second", perSecond(rounds.ours()), perSecond(rounds.plain()), rounds.ratio(Meter::clock));
        report.row(
                "Milliseconds",
                Rounds.spread(rounds.ours(), Meter::clock, MILLISECOND),
                Rounds.spread(rounds.plain(), Meter::clock, MILLISECOND),
                rounds.ratio(Meter::clock));
        report.row(
                "CPU milliseconds in Java",
                Rounds.spread(rounds.ours(), Meter::processor, MILLISECOND),
                Rounds.spread(rounds.plain(), Meter::processor, MILLISECOND),
                rounds.ratio(Meter::processor));
        row(report, "CPU milliseconds in PostgreSQL", side -> side.database().millisecondsEach(cases));
        row(report, "Milliseconds waiting for SQL", side -> side.sum(Count::nanos) / MILLISECOND / cases);
        row(report, "SQL statements", side -> side.sum(Count::statements) / cases);
        row(report, "Round trips", side -> side.sum(Count::roundTrips) / cases);
        byTable(report);
        report.publish();
    }

    private void row(Report report, String name, ToDoubleFunction<Work> figure) {
        report.row(
                name,
                Spread.number(figure.applyAsDouble(ours)),
                Spread.number(figure.applyAsDouble(plain)),
                Spread.number(figure.applyAsDouble(plain) / Math.max(1e-9, figure.applyAsDouble(ours))));
    }

    private static Spread perSecond(List<Meter> side) {
        return Spread.of(side.stream().mapToDouble(meter -> SECOND / meter.clock()));
    }

    /** Where the statements go: first by group, then by table. */
    private void byTable(Report report) {
        Map<String, Count> oursByGroup = grouped(ours.statements());
        Map<String, Count> plainByGroup = grouped(plain.statements());
        rows(report, "Group", oursByGroup, plainByGroup);
        rows(report, "Table", ours.statements(), plain.statements());
    }

    private static Map<String, Count> grouped(Map<String, Count> byTable) {
        Map<String, Count> groups = new TreeMap<>();
        byTable.forEach((table, count) -> groups.merge(group(table), count, Count::plus));
        return groups;
    }

    private void rows(Report report, String first, Map<String, Count> handrail, Map<String, Count> engine) {
        report.table(first, "Handrail statements", "round trips", "ms", "Plain statements", "round trips", "ms");
        TreeSet<String> names = new TreeSet<>(handrail.keySet());
        names.addAll(engine.keySet());
        for (String name : names) {
            Count here = handrail.getOrDefault(name, Count.NONE);
            Count there = engine.getOrDefault(name, Count.NONE);
            report.row(
                    name,
                    each(here.statements()),
                    each(here.roundTrips()),
                    each(here.nanos() / MILLISECOND),
                    each(there.statements()),
                    each(there.roundTrips()),
                    each(there.nanos() / MILLISECOND));
        }
    }

    /** The engine's runtime, history and other tables, and ours by module. */
    private static String group(String table) {
        String[] parts = table.split("_", 3);
        return parts[0].equals("act") && parts.length > 1 ? parts[0] + "_" + parts[1] : parts[0];
    }

    private String each(double sum) {
        return Spread.number(sum / cases);
    }
}
