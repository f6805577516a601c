package org.handrail.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * The style sheets, scripts and pictures that pages use, and no other file of the GOV.UK Frontend WebJar: its crown,
 * crest, typeface and logo belong to GOV.UK. Their path holds a fingerprint of all of them, so browsers may keep them.
 */
@Component("assets")
class Assets {

    private static final String GOVUK = "META-INF/resources/webjars/govuk-frontend/" + version() + "/dist/govuk/";

    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");

    private final Map<String, Resource> files = new TreeMap<>(Map.of(
            "govuk-frontend.min.css", withoutTypeface(new ClassPathResource(GOVUK + "govuk-frontend.min.css")),
            "govuk-frontend.min.js", new ClassPathResource(GOVUK + "govuk-frontend.min.js"),
            "handrail.css", new ClassPathResource("static/platform/handrail.css"),
            "print.css", new ClassPathResource("static/platform/print.css"),
            "handrail.js", new ClassPathResource("static/platform/handrail.js"),
            "handrail.svg", new ClassPathResource("static/platform/handrail.svg")));

    private final String folder = "/assets/" + fingerprint() + "/";

    /** Where a page finds the file. */
    public String path(String name) {
        if (!files.containsKey(name)) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return folder + name;
    }

    String folder() {
        return folder;
    }

    @Nullable
    Resource file(String name) {
        return files.get(name);
    }

    private String fingerprint() {
        MessageDigest digest = sha256();
        for (Resource file : files.values()) {
            try (InputStream content = file.getInputStream()) {
                digest.update(content.readAllBytes());
            } catch (IOException missing) {
                throw new UncheckedIOException(missing);
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, 6);
    }

    /** The style sheet asks for the typeface's files, which are not here: a browser would only be told so. */
    private static Resource withoutTypeface(Resource styles) {
        try {
            String all = styles.getContentAsString(StandardCharsets.UTF_8);
            return new TransformedResource(
                    styles, FONT_FACE.matcher(all).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream content = new ClassPathResource("META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties")
                .getInputStream()) {
            properties.load(content);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return properties.getProperty("version");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
