package org.handrail.platform.engine.form;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.stereotype.Component;

/** Places {@link FormValuesOnly} among the interceptors of the engine. */
@Component
class FormValuesOnlySetup extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<CommandInterceptor> before = engine.getCustomPreCommandInterceptorsTxRequired();
        List<CommandInterceptor> all = new ArrayList<>(before == null ? List.of() : before);
        all.add(new FormValuesOnly(engine));
        engine.setCustomPreCommandInterceptorsTxRequired(all);
    }
}
