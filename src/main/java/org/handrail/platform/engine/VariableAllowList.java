package org.handrail.platform.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All declared process variables by name. Two processes may declare one name with different value lists. */
@Component
public class VariableAllowList {

    private final Map<String, List<ProcessVariable<?>>> byName = new HashMap<>();

    VariableAllowList(List<ProcessVariables> processes) {
        processes.forEach(process -> process.all()
                .forEach(variable -> byName.computeIfAbsent(variable.name(), name -> new ArrayList<>())
                        .add(variable)));
    }

    Set<String> names() {
        return Collections.unmodifiableSet(byName.keySet());
    }

    /** The value that the engine may hold for a form field bound to this variable; throws as {@link #check}. */
    public @Nullable Object fromForm(String name, @Nullable Object sent) {
        Object value = byName.getOrDefault(name, List.of()).stream()
                .map(variable -> variable.fromForm(sent))
                .filter(converted -> converted != null)
                .findFirst()
                .orElse(sent);
        check(name, value);
        return value;
    }

    /** Throws {@link EngineRefusal} naming the variable, never its value. */
    void check(String name, @Nullable Object value) {
        List<ProcessVariable<?>> declared = byName.get(name);
        if (declared == null) {
            throw new EngineRefusal(
                    "Process variable '" + name
                            + "' is not on the allow-list. Declare it in the process's variables, or keep it in the case record.");
        }
        if (declared.stream().noneMatch(variable -> variable.accepts(value))) {
            throw new EngineRefusal("Process variable '" + name + "' may not hold this value. Use a listed code.");
        }
    }
}
