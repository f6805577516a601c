package org.handrail.support;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;

/** An identity provider for tests, started when the first one asks for it. It says of people what a test tells it to. */
public final class IdentityProvider {

    public static final String CLIENT = "handrail";

    private static final String ISSUER = "staff";
    private static final MockOAuth2Server SERVER = start();

    private IdentityProvider() {}

    public static String issuer() {
        return SERVER.issuerUrl(ISSUER).toString();
    }

    /** What the next token says of a person, and for how many seconds from now it holds. */
    public static void nextToken(String subject, Map<String, Object> claims, long seconds) {
        SERVER.enqueueCallback(
                new DefaultOAuth2TokenCallback(ISSUER, subject, "JWT", List.of(CLIENT), claims, seconds));
    }

    private static MockOAuth2Server start() {
        MockOAuth2Server server = new MockOAuth2Server();
        try {
            server.start(InetAddress.getByName("localhost"), 0);
        } catch (UnknownHostException noLoopback) {
            throw new UncheckedIOException(noLoopback);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdown));
        return server;
    }
}
