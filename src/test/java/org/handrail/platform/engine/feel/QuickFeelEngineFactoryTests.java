package org.handrail.platform.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.el.JuelElProvider;
import org.camunda.bpm.engine.impl.dmn.configuration.DmnEngineConfigurationBuilder;
import org.camunda.bpm.engine.impl.history.producer.DefaultDmnHistoryEventProducer;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

class QuickFeelEngineFactoryTests {

    @Test
    void keepsItsPlaceWhenAProcessEngineCompletesTheConfiguration() {
        DefaultDmnEngineConfiguration decisions = new DefaultDmnEngineConfiguration();
        decisions.setFeelEngineFactory(new QuickFeelEngineFactory());

        new DmnEngineConfigurationBuilder(decisions)
                .dmnHistoryEventProducer(new DefaultDmnHistoryEventProducer())
                .scriptEngineResolver(language -> null)
                .elProvider(new JuelElProvider())
                .build()
                .buildEngine();

        assertThat(decisions.getFeelEngine()).isInstanceOf(QuickFeelEngine.class);
    }

    @Test
    void makesEnginesWithTheirOwnFunctions() {
        QuickFeelEngineFactory factory = new QuickFeelEngineFactory(FeelSamples.functions());

        assertThat(factory.createInstance()).isNotSameAs(factory.createInstance());
        assertThat((Object) factory.createInstance()
                        .evaluateSimpleExpression(
                                "double(3)", Variables.createVariables().asVariableContext()))
                .isEqualTo(6L);
        assertThat((Object) new QuickFeelEngineFactory()
                        .createInstance()
                        .evaluateSimpleExpression(
                                "double(3)", Variables.createVariables().asVariableContext()))
                .isNull();
    }
}
