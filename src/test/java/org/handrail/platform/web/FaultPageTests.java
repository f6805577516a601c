package org.handrail.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

class FaultPageTests {

    private static MockMvc pages;

    @BeforeAll
    static void start() {
        pages = PlainPages.with(FaultPage.class);
    }

    @ParameterizedTest
    @CsvSource({
        "400,This could not be read",
        "401,Sign in first",
        "403,You cannot do this",
        "404,Page not found",
        "405,This address cannot be used like this",
        "503,Not available now",
        "599,'Sorry, something went wrong'"
    })
    void tellsAPersonWhatToDo(int code, String title) throws Exception {
        pages.perform(failed("/cases", code))
                .andExpect(content().string(containsString("<h1 class=\"govuk-heading-l\">" + title)))
                .andExpect(content().string(containsString("Go to the start page")))
                .andExpect(status().is(code == 599 ? 500 : code));
    }

    @ParameterizedTest
    @CsvSource({"/api/cases", "/engine-rest/task", "/camunda/api/engine/engine/default/task", "/actuator/env", "/api"})
    void tellsAProgramInItsOwnForm(String path) throws Exception {
        pages.perform(failed(path, 403))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:handrail:problem:not-allowed"));
    }

    @Test
    void answersInJsonToWhoAsksForNothingElse() throws Exception {
        pages.perform(failed("/cases", 404).accept(MediaType.APPLICATION_JSON))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void givesAReferenceForAFaultAndKeepsItsWords() throws Exception {
        pages.perform(failed("/api/cases", 500)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new ServletException("row of Ada Lovelace")))
                .andExpect(status().isInternalServerError())
                .andExpect(jsonPath("$.reference").value(matchesPattern("[2-9A-Z]{8}")))
                .andExpect(content().string(not(containsString("Ada"))));
    }

    @Test
    void takesARejectedAddressForBadInput() throws Exception {
        pages.perform(failed("/cases", 500)
                        .requestAttr(
                                RequestDispatcher.ERROR_EXCEPTION,
                                new ServletException(new RequestRejectedException("//"))))
                .andExpect(status().isBadRequest());
    }

    @Test
    void isNotFoundWhenSomebodyJustLooksAtIt() throws Exception {
        pages.perform(get("/error")).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder failed(String path, int code) {
        return get("/error")
                .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, path)
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, code);
    }
}
