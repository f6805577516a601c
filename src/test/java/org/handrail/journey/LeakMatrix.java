package org.handrail.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.handrail.journey.LeakCase.Knows;
import org.handrail.journey.LeakCase.Secret;
import org.handrail.journey.LeakReader.Answer;

/**
 * Reads each case by each way as each viewer, and holds what comes back against what the viewer may know: no secret that
 * is not theirs, and for those who may know nothing no difference from a case that does not exist.
 */
final class LeakMatrix {

    private final int port;
    private final Random chance;
    private final int oneIn;
    private final Map<String, LeakReader> readers = new LinkedHashMap<>();
    private final List<String> leaks = new ArrayList<>();
    private final Map<String, Integer> shown = new LinkedHashMap<>();
    private int checks;

    /** {@code oneIn} is 1 for the whole matrix, 10 for a tenth of it. */
    LeakMatrix(int port, long seed, int oneIn) {
        this.port = port;
        this.chance = new Random(seed);
        this.oneIn = oneIn;
    }

    void read(List<LeakCase> cases, List<String> viewers) throws IOException, InterruptedException {
        for (String viewer : viewers) {
            for (LeakCase one : cases) {
                for (LeakChannel channel : LeakChannel.all()) {
                    if (chance.nextInt(oneIn) == 0) {
                        check(viewer, one, channel);
                    }
                }
            }
        }
    }

    /** Every way, whatever chance says. */
    void readAll(LeakCase one, String viewer) throws IOException, InterruptedException {
        for (LeakChannel channel : LeakChannel.all()) {
            check(viewer, one, channel);
        }
    }

    int checks() {
        return checks;
    }

    List<String> leaks() {
        return leaks;
    }

    /** How often each secret was read, and by whom: a matrix that sees none is blind. */
    Map<String, Integer> shown() {
        return shown;
    }

    private void check(String viewer, LeakCase one, LeakChannel channel) throws IOException, InterruptedException {
        LeakReader reader = reader(viewer);
        Answer answer = reader.reads(channel, one.ids());
        Knows knows = one.knownTo(viewer);
        String where = viewer + " (" + knows + ") of " + one.kind() + " on " + channel.name();
        for (Secret secret : one.secrets()) {
            boolean mayRead = secret.mayRead().test(viewer);
            boolean read = secret.isIn(mayRead ? answer.text() : withoutTheQuestion(answer.text(), channel, one));
            note(where + ": " + secret.what(), read && !mayRead);
            if (read) {
                shown.merge(secret.what() + " to who knows " + knows, 1, Integer::sum);
            }
        }
        if (knows == Knows.NOTHING) {
            checkNothing(where, one, channel, answer, reader);
        }
    }

    private void checkNothing(String where, LeakCase one, LeakChannel channel, Answer answer, LeakReader reader)
            throws IOException, InterruptedException {
        if (channel.names()) {
            Answer nothing = reader.readsOfNothing(channel);
            String level = LeakCase.levelled(answer.text(), one.ids());
            note(
                    where + ": status " + answer.status() + " not " + nothing.status(),
                    answer.status() != nothing.status());
            note(
                    where + ": another text than for no case, " + difference(level, nothing.text()),
                    !level.equals(nothing.text()));
        } else {
            note(where + ": the reference", answer.text().contains(one.ids().get("{r}")));
            note(where + ": a task", answer.text().contains(one.ids().get("{t}")));
        }
    }

    private void note(String leak, boolean leaked) {
        checks++;
        if (leaked) {
            leaks.add(leak);
        }
    }

    private LeakReader reader(String viewer) throws IOException, InterruptedException {
        LeakReader known = readers.get(viewer);
        if (known == null) {
            known = new LeakReader(port, viewer);
            readers.put(viewer, known);
        }
        return known;
    }

    /** A search page repeats what was typed, which is no news to whoever typed it. */
    private static String withoutTheQuestion(String text, LeakChannel channel, LeakCase one) {
        String asked = LeakCase.filled(channel.search(), one.ids());
        return asked.isEmpty() ? text : text.replace("value=\"" + asked + "\"", "");
    }

    private static String difference(String text, String control) {
        int at = 0;
        while (at < Math.min(text.length(), control.length()) && text.charAt(at) == control.charAt(at)) {
            at++;
        }
        return "«" + around(text, at) + "» not «" + around(control, at) + "»";
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 40), Math.min(text.length(), at + 80))
                .replaceAll("\\s+", " ");
    }
}
