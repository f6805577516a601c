package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

class FaultAnswersTests {

    private static MockMvc pages;

    @BeforeAll
    static void start() {
        pages = PlainPages.with(Troubles.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"age":"7"}                         | /age          | Send a whole number.
                    {"age":7.5}                         | /age          | Send a whole number.
                    {"age":null}                        | /age          | Send a whole number.
                    {}                                  | /age          | Send a whole number.
                    {"age":7,"nmae":"x"}                | /nmae         | This name is not known here. Correct its spelling or leave it out.
                    {"age":7,"needs":[1,"many"]}        | /needs/1      | Send a whole number.
                    {"age":7,"needs":"many"}            | /needs        | Send a list.
                    {"age":7,"born":"yesterday"}        | /born         | Send a day such as 2026-05-03.
                    {"age":7,"colour":"PINK"}           | /colour       | Send one of RED, GREEN.
                    {"age":7,"friend":{"age":[]}}       | /friend/age   | Send a whole number.
                    {"age":7,"a/b":1}                   | /a~1b         | This name is not known here. Correct its spelling or leave it out.
                    {"age":7                            | ''            | This is not JSON that can be read, or a name stands in it twice, line 1, column 9.
                    {"age":7,"age":8}                   | ''            | This is not JSON that can be read, or a name stands in it twice, line 1, column 15.
                    """)
    void namesTheValueThatCannotBeUsed(String body, String pointer, String detail) throws Exception {
        send(body)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:handrail:problem:invalid-input"))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.errors.length()").value(1))
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer))
                .andExpect(jsonPath("$.errors[0].detail").value(detail));
    }

    @Test
    void asksForABodyWhenThereIsNone() throws Exception {
        send("").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].detail").value("A JSON body is needed."));
    }

    @Test
    void readsNoBodyLargerThanItsLimit() throws Exception {
        String needs = "1,".repeat(ApiBodyLimit.BYTES / 2);
        send("{\"age\":7,\"needs\":[" + needs + "1]}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].detail").value("The body is larger than 1 MB. Send less at a time."));
    }

    @Test
    void readsABodyJustUnderItsLimit() throws Exception {
        String needs = "1,".repeat(ApiBodyLimit.BYTES / 2 - 20);
        send("{\"age\":7,\"needs\":[" + needs + "1]}").andExpect(status().isOk());
    }

    @Test
    void refusesJsonNestedTooDeeply() throws Exception {
        send("{\"age\":7,\"friend\":".repeat(60))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].detail").value(containsString("nested too deeply")));
    }

    @Test
    void namesAMissingParameterAndOneOfTheWrongType() throws Exception {
        pages.perform(get("/api/count"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/howMany"));
        pages.perform(get("/api/count").param("howMany", "Ada Lovelace"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/howMany"))
                .andExpect(content().string(not(containsString("Ada"))));
    }

    @Test
    void listsEveryProblemOfRefusedInput() throws Exception {
        pages.perform(get("/api/trouble/input"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[1].pointer").value("/household/members/0/givenName"));
    }

    @ParameterizedTest
    @CsvSource({"lost,404,not-found", "version,409,version-conflict", "lock,409,version-conflict"})
    void tellsProgramsWhatHappened(String trouble, int status, String type) throws Exception {
        pages.perform(get("/api/trouble/" + trouble))
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.type").value("urn:handrail:problem:" + type));
    }

    @Test
    void tellsWhichMethodsAndTypesAreTaken() throws Exception {
        pages.perform(put("/api/body"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "POST"));
        pages.perform(post("/api/body").contentType(MediaType.TEXT_PLAIN).content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        pages.perform(post("/api/body")
                        .contentType(MediaType.APPLICATION_JSON)
                        .accept(MediaType.IMAGE_PNG)
                        .content("{\"age\":7}"))
                .andExpect(status().isNotAcceptable())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        pages.perform(get("/api/nowhere")).andExpect(status().isNotFound());
    }

    @Test
    void givesAReferenceAndNothingElseForAFaultOfOurs() throws Exception {
        pages.perform(get("/api/trouble/fault"))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.reference").value(matchesPattern("[2-9A-Z]{8}")))
                .andExpect(content().string(not(containsString("Ada"))));
    }

    @ParameterizedTest
    @CsvSource({
        "/trouble/lost,404,Page not found",
        "/nowhere,404,Page not found",
        "/trouble/version,409,Somebody else changed this",
        "/trouble/fault,500,'Sorry, something went wrong'"
    })
    void tellsPeopleInAPageOfTheSameLook(String path, int status, String title) throws Exception {
        pages.perform(get(path).accept(MediaType.TEXT_HTML))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("<title>" + title + " – Handrail</title>")))
                .andExpect(content().string(containsString("class=\"hr-header\"")))
                .andExpect(content().string(not(containsString("Ada"))));
    }

    @Test
    void leavesRefusalsToSpringSecurity() {
        assertThatThrownBy(() -> pages.perform(get("/trouble/refused")))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private static ResultActions send(String body) throws Exception {
        return pages.perform(
                post("/api/body").contentType(MediaType.APPLICATION_JSON).content(body));
    }

    enum Colour {
        RED,
        GREEN
    }

    record Person(int age, List<Integer> needs, LocalDate born, Colour colour, Person friend) {}

    @Controller
    static class Troubles {

        @ResponseBody
        @PostMapping(path = "/api/body", produces = MediaType.APPLICATION_JSON_VALUE)
        String read(@RequestBody Person person) {
            return "{\"age\":" + person.age() + "}";
        }

        @ResponseBody
        @GetMapping("/api/count")
        String count(@RequestParam int howMany) {
            return "" + howMany;
        }

        @GetMapping({"/trouble/{kind}", "/api/trouble/{kind}"})
        String trouble(@PathVariable String kind) {
            throw switch (kind) {
                case "input" ->
                    new InvalidInput(List.of(
                            new FieldProblem("", "Say who refers"),
                            new FieldProblem("/household/members/0/givenName", "Enter a name")));
                case "lost" -> new ResponseStatusException(HttpStatus.NOT_FOUND);
                case "version" -> new VersionConflict();
                case "lock" -> new OptimisticLockingFailureException("row of Ada Lovelace");
                case "refused" -> new AccessDeniedException("no");
                default -> new NumberFormatException("For input string: Ada Lovelace");
            };
        }
    }
}
