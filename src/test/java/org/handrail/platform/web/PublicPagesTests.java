package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.test.web.servlet.MockMvc;

class PublicPagesTests {

    @Test
    void neverSaysWhetherTheNameOrThePasswordWasWrong() throws Exception {
        MockMvc pages = PlainPages.with(SignInPage.class);

        assertThat(show(pages, "/login?refused="))
                .contains("<title>Error: Sign in – Handrail</title>")
                .contains("The name or the password is not right")
                .contains("autocomplete=\"username\"")
                .contains("autocomplete=\"current-password\"")
                .containsPattern("name=\"password\" type=\"password\"\\s+value=\"\"");
        assertThat(show(pages, "/login?signed-out="))
                .contains("You are signed out.")
                .doesNotContain("Error:");
        assertThat(show(pages, "/login")).doesNotContain("You are signed out.").doesNotContain("Accounts to try");
    }

    @Test
    void offersAccountsToTryWhereThereAreSome() throws Exception {
        SignInExamples examples = new SignInExamples() {
            @Override
            public List<Example> all() {
                return List.of(new Example("triage", "Triage officer", "The council"));
            }

            @Override
            public String password() {
                return "handrail";
            }
        };
        MockMvc pages = PlainPages.with(context -> {
            context.registerBean(SignInExamples.class, () -> examples);
            context.register(SignInPage.class);
        });

        assertThat(show(pages, "/login"))
                .contains("<code>triage</code>")
                .contains("Triage officer")
                .contains("<code>handrail</code>");
    }

    @Test
    void tellsWhatItIsMadeOfAndHowAccessibleItIs() throws Exception {
        Properties build = new Properties();
        build.setProperty("version", "1.2.3");
        build.setProperty(
                "time", Long.toString(Instant.parse("2026-05-03T23:30:00Z").toEpochMilli()));
        MockMvc pages = PlainPages.with(context -> {
            context.registerBean(BuildProperties.class, () -> new BuildProperties(build));
            context.registerBean(Licences.class, () -> new Licences("platform/bill-of-materials.json"));
            TestPropertyValues.of("handrail.accessibility.contact=help@council.example")
                    .applyTo(context);
            context.register(AboutPages.class);
        });

        assertThat(show(pages, "/about"))
                .contains("1.2.3")
                .contains("4 May 2026")
                .contains("This build holds 3 libraries by others.")
                .contains("EPL-2.0 OR GPL-2.0")
                .contains("id=\"engine\"")
                .contains("href=\"/accessibility\"");
        assertThat(show(pages, "/accessibility")).contains("help@council.example");
    }

    private static String show(MockMvc pages, String path) throws Exception {
        return pages.perform(get(URI.create(path))).andReturn().getResponse().getContentAsString();
    }
}
