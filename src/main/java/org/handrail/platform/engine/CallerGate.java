package org.handrail.platform.engine;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.handrail.platform.CurrentActor;

/**
 * The first thing that sees a command. Without a user the engine checks no right at all, so a command of nobody is
 * refused: somebody has signed in, or the work is the system's and says so, or the command is on {@link Unattended}.
 */
class CallerGate extends CommandInterceptor {

    private final ProcessEngineConfigurationImpl engine;
    private final CurrentActor currentActor;
    private final RefusedCommands refused;

    CallerGate(ProcessEngineConfigurationImpl engine, CurrentActor currentActor, RefusedCommands refused) {
        this.engine = engine;
        this.currentActor = currentActor;
        this.refused = refused;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (SystemScope.isOpen() || somebodyAsks()) {
            return next.execute(command);
        }
        if (mayRunUnattended(command)) {
            return SystemScope.in(command.getClass().getSimpleName(), () -> next.execute(command));
        }
        refused.note(command.getClass());
        throw CommandRefusal.ofNobody(command.getClass());
    }

    private boolean somebodyAsks() {
        Authentication user = engine.getIdentityService().getCurrentAuthentication();
        return user != null && user.getUserId() != null;
    }

    private boolean mayRunUnattended(Command<?> command) {
        WebCall call = WebCall.current();
        if (call != null) {
            return currentActor
                    .signedIn()
                    .filter(person -> Unattended.inWebCall(command, call, person.account()))
                    .isPresent();
        }
        return !refused.isReady() || currentActor.isNamed() || Unattended.inBackground(command);
    }
}
