package org.handrail.platform.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

class AssetRoutesTests {

    private static final String FOLDER = new Assets().folder();
    private static MockMvc pages;

    @BeforeAll
    static void start() {
        pages = PlainPages.with(UsualRoutes.class);
    }

    @ParameterizedTest
    @CsvSource({
        "govuk-frontend.min.css,text/css",
        "govuk-frontend.min.js,text/javascript",
        "handrail.css,text/css",
        "print.css,text/css",
        "handrail.js,text/javascript",
        "handrail.svg,image/svg+xml"
    })
    void servesWhatPagesUseForGood(String name, String type) throws Exception {
        pages.perform(get(FOLDER + name))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(type))
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
    }

    @Test
    void asksForNoTypefaceThatIsNotThere() throws Exception {
        pages.perform(get(FOLDER + "govuk-frontend.min.css"))
                .andExpect(content().string(containsString(".govuk-button")))
                .andExpect(content().string(not(containsString("woff"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/fonts/light-94a07e06a1-v2.woff2",
                "/assets/images/govuk-crest.svg",
                "/assets/000000000000/handrail.css",
                "/webjars/govuk-frontend/5.14.0/dist/govuk/assets/fonts/light-94a07e06a1-v2.woff2",
                "/webjars/govuk-frontend/5.14.0/dist/govuk/assets/images/govuk-crest.svg",
                "/webjars/govuk-frontend/5.14.0/dist/govuk/assets/rebrand/images/favicon.svg",
                "/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css"
            })
    void servesNothingThatBelongsToGovUk(String path) throws Exception {
        pages.perform(get(path)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"assets/fonts/light-94a07e06a1-v2.woff2", "assets/images/govuk-crest.svg", "../govuk/all.mjs"})
    void servesNothingElseOfTheWebJarThroughItsOwnFolder(String name) throws Exception {
        pages.perform(get(FOLDER + name)).andExpect(status().isNotFound());
    }

    /** The two routes that Boot adds: without the closed door they would serve the whole WebJar. */
    @Configuration(proxyBeanMethods = false)
    static class UsualRoutes implements WebMvcConfigurer {

        @Override
        public void addResourceHandlers(ResourceHandlerRegistry registry) {
            registry.addResourceHandler("/webjars/**").addResourceLocations("classpath:/META-INF/resources/webjars/");
            registry.addResourceHandler("/**")
                    .addResourceLocations("classpath:/META-INF/resources/", "classpath:/static/");
        }
    }
}
