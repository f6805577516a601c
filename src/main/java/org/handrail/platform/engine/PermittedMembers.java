package org.handrail.platform.engine;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;

/**
 * Lets an expression reach listed members of listed types and nothing else, so that no text written by a person can
 * walk from a value to the Java runtime (CVE-2026-109432 and its kin).
 */
class PermittedMembers extends ELResolver {

    static final Map<Class<?>, Set<String>> OF_DATES = Map.of(
            DateTime.class,
            Set.of(
                    "plusSeconds",
                    "plusMinutes",
                    "plusHours",
                    "plusDays",
                    "plusWeeks",
                    "plusMonths",
                    "plusYears",
                    "minusSeconds",
                    "minusMinutes",
                    "minusHours",
                    "minusDays",
                    "minusWeeks",
                    "minusMonths",
                    "minusYears",
                    "withTimeAtStartOfDay",
                    "toDate"));

    private final Map<Class<?>, Set<String>> members;
    private final BeanELResolver beans = new BeanELResolver(true);

    PermittedMembers(Map<Class<?>, Set<String>> members) {
        this.members = members;
    }

    static boolean isListed(String member) {
        return OF_DATES.values().stream().anyMatch(names -> names.contains(member));
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base == null) {
            return null;
        }
        refuseUnlessListed(base, property);
        return beans.getValue(context, base, property);
    }

    @Override
    public @Nullable Object invoke(
            ELContext context, @Nullable Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (base == null) {
            return null;
        }
        refuseUnlessListed(base, method);
        return beans.invoke(context, base, method, types, arguments);
    }

    private void refuseUnlessListed(Object base, @Nullable Object member) {
        if (!members.getOrDefault(base.getClass(), Set.of()).contains(String.valueOf(member))) {
            throw new EngineRefusal("An expression may only use the listed functions and date methods.");
        }
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        throw new PropertyNotWritableException("An expression may not set a value.");
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public @Nullable Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }
}
