package org.handrail.platform.engine;

import java.lang.reflect.Field;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Lets people take a task for themselves only. A task opens its case to whoever has it, and the engine lets each candidate
 * give it to any account or take it from anybody.
 */
class ClaimGate extends CommandInterceptor {

    private static final Field FOR = QueryGate.accessible(ClaimTaskCmd.class, "userId");

    private final ProcessEngineConfigurationImpl engine;

    ClaimGate(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof ClaimTaskCmd && !SystemScope.isOpen() && !isForOneself(command)) {
            throw new EngineRefusal(
                    "You can take a task for yourself only. Somebody else must take it, or give it back.");
        }
        return next.execute(command);
    }

    private boolean isForOneself(Command<?> claim) {
        Authentication asking = engine.getIdentityService().getCurrentAuthentication();
        return asking != null
                && asking.getUserId() != null
                && asking.getUserId().equals(ReflectionUtils.getField(FOR, claim));
    }
}
