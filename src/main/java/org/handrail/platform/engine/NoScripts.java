package org.handrail.platform.engine;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/**
 * No model runs a script, in whatever language: each would bring an engine of its own, past {@link PermittedExpressions} and
 * past the FEEL that admits plain values only.
 */
class NoScripts implements ScriptEngineResolver {

    private final ScriptEngineManager none = new ScriptEngineManager(new ClassLoader(null) {});

    @Override
    public void addScriptEngineFactory(ScriptEngineFactory factory) {
        throw refusal();
    }

    @Override
    public ScriptEngineManager getScriptEngineManager() {
        return none;
    }

    @Override
    public ScriptEngine getScriptEngine(String language, boolean fromCache) {
        throw refusal();
    }

    private static EngineRefusal refusal() {
        return new EngineRefusal("A model may not run a script. Use a named delegate, or a plain condition.");
    }
}
