package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

class PartsTests {

    private static MockMvc pages;

    @BeforeAll
    static void start() {
        pages = PlainPages.with(PartsPage.class, HomePage.class);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parts", "/parts?wrong=true"})
    void pointsOnlyAtWhatIsOnThePage(String path) throws Exception {
        String page = show(path);
        List<String> ids = all(page, "\\sid=\"([^\"]+)\"").toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Stream.of(
                                all(page, "\\sfor=\"([^\"]+)\""),
                                all(page, "href=\"#([^\"]+)\""),
                                all(page, "aria-controls=\"([^\"]+)\""),
                                all(page, "aria-labelledby=\"([^\"]+)\""),
                                all(page, "aria-describedby=\"([^\"]+)\"").flatMap(many -> Stream.of(many.split(" "))))
                        .flatMap(found -> found))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(ids).contains(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/parts", "/parts?wrong=true"})
    void labelsEveryField(String path) throws Exception {
        String page = show(path);
        Set<String> labelled = Set.copyOf(all(page, "\\sfor=\"([^\"]+)\"").toList());

        assertThat(all(page, "<(?:input|select|textarea)(?![^>]*type=\"hidden\")[^>]*\\sid=\"([^\"]+)\""))
                .hasSizeGreaterThan(12)
                .allSatisfy(id -> assertThat(labelled).contains(id));
    }

    @Test
    void showsEachProblemAboveAndAtItsField() throws Exception {
        String page = show("/parts?wrong=true");

        assertThat(page).contains("<title>Error: Parts – Handrail</title>");
        assertThat(all(page, "<a href=\"#([^\"]+)\"[^>]*>Put this right: ").toList())
                .containsExactly("members-0-givenName", "story", "need", "others", "born", "lead");
        assertThat(all(page, "class=\"govuk-error-message\"")).hasSize(6);
        assertThat(page)
                .contains("aria-describedby=\"members-0-givenName-hint members-0-givenName-error\"")
                .contains("aria-describedby=\"story-info story-hint story-error\"")
                .contains("<li>\n            \n            The form was open for too long");
    }

    @Test
    void showsNoErrorWithoutAProblem() throws Exception {
        assertThat(show("/parts")).contains("<title>Parts – Handrail</title>").doesNotContain("error");
    }

    @Test
    void fillsInWhatWasEntered() throws Exception {
        String page = show("/parts");

        assertThat(page)
                .containsPattern("name=\"members\\[0\\].givenName\"[^>]*value=\"Ada\"")
                .containsPattern("value=\"MONEY\"[^>]*checked=\"checked\"")
                .containsPattern("<option value=\"MONEY\" selected=\"selected\">")
                .containsPattern("name=\"born.day\"[^>]*value=\"3\"[^>]*autocomplete=\"bday-day\"")
                .containsPattern("name=\"rent\"[^>]*value=\"\"");
        assertThat(all(page, "type=\"checkbox\"[^>]*checked=\"checked\"")).hasSize(1);
    }

    @Test
    void keepsTheHintOfAQuestionOutOfTheFieldItReveals() throws Exception {
        String revealed = show("/parts").split("hr-reveal")[1].split("</fieldset>")[0];

        assertThat(revealed).contains("How much?").doesNotContain("Choose one").doesNotContain("govuk-label--m");
    }

    @Test
    void holdsNothingInline() throws Exception {
        assertThat(show("/parts?wrong=true"))
                .doesNotContainPattern("\\sstyle=")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("<style");
    }

    @Test
    void escapesWhatPeopleTyped() throws Exception {
        assertThat(show("/parts?wrong=%3Cscript%3Ealert(1)%3C/script%3E"))
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    @Test
    void offersEachRoleItsOwnLinks() throws Exception {
        assertThat(show("/")).doesNotContain("href=\"/cases\"").contains("Sign in");

        signIn("PARTNER_WORKER");
        assertThat(show("/"))
                .contains("href=\"/cases\"")
                .contains("href=\"/referrals/new\"")
                .contains("Sign out");

        signIn("AUDITOR");
        assertThat(show("/")).doesNotContain("href=\"/cases\"").doesNotContain("href=\"/referrals/new\"");
    }

    @Test
    void marksThePartOfTheServiceAPersonIsIn() throws Exception {
        signIn("PRACTITIONER");

        assertThat(show("/cases/HR-2026-000001")).containsPattern("href=\"/cases\" aria-current=\"true\"");
    }

    private static void signIn(String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("ada", "secret", "ROLE_" + role));
    }

    private static String show(String path) throws Exception {
        return pages.perform(get(URI.create(path))).andReturn().getResponse().getContentAsString();
    }

    private static Stream<String> all(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.groupCount() == 0 ? found.group() : found.group(1));
    }

    @Controller
    static class PartsPage {

        @GetMapping({"/parts", "/cases/{reference}"})
        String show(Model model, @RequestParam(required = false) String wrong) {
            model.addAttribute(
                    "choices",
                    List.of(
                            new Choice("FOOD", "Food", "Enough to eat"),
                            new Choice("MONEY", "Money"),
                            new Choice("HOME", "Home")));
            model.addAttribute("chosen", List.of("HOME"));
            model.addAttribute("born", new DateParts("3", "5", "2019"));
            model.addAttribute(
                    "rows",
                    List.of(
                            new SummaryRow("Status", "In triage"),
                            new SummaryRow("Address", "12 High Street", "/x", "address")));
            model.addAttribute("head", List.of("Name", "Who"));
            model.addAttribute("cells", List.of(List.of("triage", "Triage officer")));
            model.addAttribute("tabs", List.of(new Choice("tab-needs", "Needs"), new Choice("tab-plan", "Plan")));
            if (wrong != null) {
                model.addAttribute(
                        "problems",
                        new Problems(Stream.concat(
                                        Stream.of(
                                                        "/members/0/givenName",
                                                        "/story",
                                                        "/need",
                                                        "/others",
                                                        "/born",
                                                        "/lead")
                                                .map(pointer -> new FieldProblem(pointer, "Put this right: " + wrong)),
                                        Stream.of(new FieldProblem("", "The form was open for too long")))
                                .toList()));
            }
            return "parts";
        }
    }
}
