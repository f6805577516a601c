package org.handrail.platform.web;

import java.util.List;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.autoconfigure.jackson.Jackson2ObjectMapperBuilderCustomizer;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Controllers of the REST interface with our JSON and our problems, without a Spring context. */
public final class ApiFrame {

    private ApiFrame() {}

    public static MockMvc around(Object... controllers) {
        Jackson2ObjectMapperBuilder json = new Jackson2ObjectMapperBuilder();
        List<Jackson2ObjectMapperBuilderCustomizer> customizers = List.of(new StrictJson().readsToTheLetter());
        customizers.forEach(customizer -> customizer.customize(json));
        return MockMvcBuilders.standaloneSetup(controllers)
                .setControllerAdvice(
                        new FaultAnswers(new StaticListableBeanFactory().getBeanProvider(KnownFaults.class)))
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json.build()))
                .build();
    }
}
