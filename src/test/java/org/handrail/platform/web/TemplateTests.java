package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class TemplateTests {

    private static final Pattern TAG = Pattern.compile("<[^!][^<>]*(?:\"[^\"]*\"[^<>]*)*>");

    /** Thymeleaf replaces an element before it looks at its condition, so that the part would always show. */
    @Test
    void putNoConditionOnAnElementThatIsReplaced() throws IOException {
        Resource[] templates = new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html");
        assertThat(templates).hasSizeGreaterThan(50);
        for (Resource template : templates) {
            String text = template.getContentAsString(StandardCharsets.UTF_8);
            assertThat(TAG.matcher(text).results().map(found -> found.group()).filter(TemplateTests::isBoth))
                    .as(template.getFilename())
                    .isEmpty();
        }
    }

    private static boolean isBoth(String tag) {
        return tag.contains("th:replace=") && (tag.contains("th:if=") || tag.contains("th:unless="));
    }
}
