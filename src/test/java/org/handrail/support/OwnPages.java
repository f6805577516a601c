package org.handrail.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is done on Handrail's own pages, without a browser. */
public record OwnPages(int port) {

    private static final int SENT_ON = 302;
    private static final String ID = "[0-9a-f-]{36}";

    /** As {@link Desk#answersOffer}. */
    public void answersOffer(String partner, String reference, String answer, Map<String, String> typed) {
        sent(partner, "/offers/" + offer(partner, reference) + "/" + answer, typed);
    }

    /** As {@link Desk#sends}. */
    public void sends(String account, String reference, String form, Map<String, String> typed) {
        sent(account, "/cases/" + reference + "/" + form, typed);
    }

    private String offer(String partner, String reference) {
        String list = asked(person -> person.get("/offers"), partner).body();
        Matcher line =
                Pattern.compile("/offers/(" + ID + ")\"[^>]*>[^<]*" + reference).matcher(list);
        if (!line.find()) {
            throw new AssertionError(partner + " has no offer of " + reference);
        }
        return line.group(1);
    }

    private void sent(String account, String path, Map<String, String> typed) {
        assertThat(asked(person -> person.submit(path, typed), account).statusCode())
                .as("%s sends %s", account, path)
                .isEqualTo(SENT_ON);
    }

    private interface Asking {
        HttpResponse<String> of(Person person) throws IOException, InterruptedException;
    }

    private HttpResponse<String> asked(Asking asking, String account) {
        try {
            return asking.of(Person.signIn(port, account));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }
}
