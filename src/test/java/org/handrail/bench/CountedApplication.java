package org.handrail.bench;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Counts the statements of the running application. */
@TestConfiguration(proxyBeanMethods = false)
class CountedApplication {

    private static final CountedStatements STATEMENTS = new CountedStatements();

    @Bean
    static CountedStatements countedStatements() {
        return STATEMENTS;
    }

    @Bean
    static BeanPostProcessor countingDataSource() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? STATEMENTS.wrap(source) : bean;
            }
        };
    }
}
