package org.handrail.platform.engine;

import java.util.Set;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Swaps the engine's error answers for ours, in the one set of classes that both REST bases are built from. */
@Configuration(proxyBeanMethods = false)
class EngineErrorsSetup {

    EngineErrorsSetup() {
        Set<Class<?>> classes = CamundaRestResources.getConfigurationClasses();
        classes.removeAll(
                Set.of(ExceptionHandler.class, ProcessEngineExceptionHandler.class, RestExceptionHandler.class));
        classes.add(EngineErrors.class);
        classes.add(BodyIsThere.class);
    }

    /** Only there so that this configuration is made before the servlets of the engine's web applications. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ServletContextInitializer engineErrorsFirst() {
        return servletContext -> {};
    }
}
