package org.handrail.access.routes;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;

/** Finds the calls of a JAX-RS resource, its sub-resources and theirs. */
final class EngineCalls {

    private final Set<Route> found = new HashSet<>();

    static Set<Route> of(String base, Iterable<Class<?>> resources) {
        EngineCalls calls = new EngineCalls();
        for (Class<?> resource : resources) {
            Path path = AnnotatedElementUtils.findMergedAnnotation(resource, Path.class);
            if (path != null) {
                calls.walk(join(base, path.value()), resource);
            }
        }
        return calls.found;
    }

    private void walk(String base, Class<?> resource) {
        for (Method method : resource.getMethods()) {
            Path own = AnnotatedElementUtils.findMergedAnnotation(method, Path.class);
            String path = own == null ? base : join(base, own.value());
            HttpMethod verb = AnnotatedElementUtils.findMergedAnnotation(method, HttpMethod.class);
            if (verb != null) {
                found.add(new Route(verb.value(), path, null, isList(method)));
            } else if (own != null && !method.isBridge()) {
                walk(path, subResource(method));
            }
        }
    }

    private static Class<?> subResource(Method locator) {
        Class<?> type = locator.getReturnType();
        if (type == Object.class || type == Class.class) {
            throw new AssertionError("Cannot tell what is behind " + locator);
        }
        return type;
    }

    private static boolean isList(Method method) {
        return declarations(method)
                .flatMap(one -> Arrays.stream(one.getParameters()))
                .map(parameter -> parameter.getAnnotation(QueryParam.class))
                .anyMatch(named -> named != null && named.value().equals("maxResults"));
    }

    /** The method and those that it implements, which hold the annotations. */
    private static Stream<Method> declarations(Method method) {
        return Stream.concat(
                        Stream.<Class<?>>iterate(method.getDeclaringClass(), type -> type != null, EngineCalls::parent),
                        Arrays.stream(method.getDeclaringClass().getInterfaces()))
                .map(type -> same(method, type))
                .flatMap(Stream::ofNullable);
    }

    private static @Nullable Class<?> parent(Class<?> type) {
        return type.getSuperclass();
    }

    private static @Nullable Method same(Method method, Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(one -> one.getName().equals(method.getName())
                        && Arrays.equals(one.getParameterTypes(), method.getParameterTypes()))
                .findFirst()
                .orElse(null);
    }

    private static String join(String base, String path) {
        String joined = (base + "/" + path)
                .replaceAll("\\{\\s*([^}:\\s]+)\\s*:[^}]*}", "{$1}")
                .replaceAll("/+", "/");
        return joined.endsWith("/") ? joined.substring(0, joined.length() - 1) : joined;
    }
}
