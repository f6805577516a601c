package org.handrail.platform.engine;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The beans that a model may name: every {@link JavaDelegate} by its bean name, fetched when first used because
 * delegates themselves need the engine.
 */
class NamedDelegates extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Set<Object> names;

    NamedDelegates(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = new LinkedHashSet<>(List.of(beans.getBeanNamesForType(JavaDelegate.class, false, false)));
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return names.contains(name);
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        return name != null && containsKey(name) ? beans.getBean(name.toString(), JavaDelegate.class) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        Set<Map.Entry<Object, Object>> entries = new LinkedHashSet<>();
        names.forEach(name -> entries.add(
                new AbstractMap.SimpleImmutableEntry<>(name, beans.getBean(name.toString(), JavaDelegate.class))));
        return entries;
    }
}
