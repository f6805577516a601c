package org.handrail.platform.web;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Our page frame, parts and error answers around a few controllers, without Boot, a database or sign-in. */
public final class PlainPages {

    private PlainPages() {}

    public static MockMvc with(Class<?>... beans) {
        return with(context -> context.register(beans));
    }

    public static MockMvc with(Consumer<AnnotationConfigServletWebApplicationContext> beans) {
        AnnotationConfigServletWebApplicationContext context = new AnnotationConfigServletWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.register(Setup.class);
        beans.accept(context);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new ApiBodyLimit())
                .build();
    }

    @TestConfiguration(proxyBeanMethods = false)
    @EnableWebMvc
    @Import({
        Assets.class,
        AssetRoutes.class,
        FieldNames.class,
        Navigation.class,
        StartPage.class,
        UkTime.class,
        FaultAnswers.class
    })
    static class Setup implements WebMvcConfigurer {

        @Bean
        SpringResourceTemplateResolver templates() {
            SpringResourceTemplateResolver resolver = new SpringResourceTemplateResolver();
            resolver.setPrefix("classpath:/templates/");
            resolver.setSuffix(".html");
            resolver.setCharacterEncoding("UTF-8");
            return resolver;
        }

        @Bean
        SpringTemplateEngine engine(SpringResourceTemplateResolver templates) {
            SpringTemplateEngine engine = new SpringTemplateEngine();
            engine.setTemplateResolver(templates);
            return engine;
        }

        @Bean
        ThymeleafViewResolver views(SpringTemplateEngine engine) {
            ThymeleafViewResolver resolver = new ThymeleafViewResolver();
            resolver.setTemplateEngine(engine);
            resolver.setCharacterEncoding("UTF-8");
            return resolver;
        }

        @Override
        public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
            Jackson2ObjectMapperBuilder builder = Jackson2ObjectMapperBuilder.json();
            new StrictJson().readsToTheLetter().customize(builder);
            converters.add(0, new MappingJackson2HttpMessageConverter(builder.build()));
        }
    }
}
