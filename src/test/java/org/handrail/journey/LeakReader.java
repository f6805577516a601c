package org.handrail.journey;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.handrail.support.Person;

/** One signed-in viewer, and what a case that does not exist answered to them on each way. */
final class LeakReader {

    /** What came back: status, and the address that a redirect leads to, and the text. */
    record Answer(int status, String text) {}

    private final Person person;
    private final Map<String, Answer> control = new HashMap<>();

    LeakReader(int port, String account) throws IOException, InterruptedException {
        person = Person.signIn(port, account);
    }

    Answer reads(LeakChannel channel, Map<String, String> ids) throws IOException, InterruptedException {
        String address = LeakCase.filled(channel.address(), ids);
        HttpResponse<String> answer = channel.search().isEmpty()
                ? person.get(address)
                : person.submit(address, Map.of("text", LeakCase.filled(channel.search(), ids)));
        String to = answer.headers().firstValue("Location").orElse("");
        return new Answer(answer.statusCode(), to + "\n" + answer.body());
    }

    /** The answer for a case that does not exist, levelled. */
    Answer readsOfNothing(LeakChannel channel) throws IOException, InterruptedException {
        Answer known = control.get(channel.name());
        if (known == null) {
            Answer fresh = reads(channel, LeakCase.NOWHERE);
            known = new Answer(fresh.status(), LeakCase.levelled(fresh.text(), LeakCase.NOWHERE));
            control.put(channel.name(), known);
        }
        return known;
    }
}
