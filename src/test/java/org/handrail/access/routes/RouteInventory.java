package org.handrail.access.routes;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.core.Application;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.glassfish.jersey.server.ResourceConfig;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that the running application answers: our pages, its health, files, and the engine behind each door. */
final class RouteInventory {

    private static final List<String> ALL_METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    /** A call that no resource has: what stands behind a servlet without being named. */
    private static final String UNNAMED = "/no-such-call";

    private final ApplicationContext application;
    private final SortedSet<Route> routes = new TreeSet<>();

    private RouteInventory(ApplicationContext application) {
        this.application = application;
    }

    static SortedSet<Route> of(ApplicationContext application, ServletContext servlets) {
        RouteInventory inventory = new RouteInventory(application);
        inventory.addHandlers();
        servlets.getServletRegistrations().values().forEach(inventory::addServlet);
        servlets.getFilterRegistrations()
                .values()
                .forEach(filter -> filter.getUrlPatternMappings().stream()
                        .filter(pattern -> !pattern.contains("*"))
                        .forEach(inventory::addPage));
        return inventory.routes;
    }

    private void addHandlers() {
        application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .forEach(one -> addHandler(one.getKey(), one.getValue()));
        application.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .forEach(pattern -> routes.add(new Route("GET", pattern)));
        application.getBeansOfType(RouterFunctionMapping.class).values().forEach(mapping -> {
            if (mapping.getRouterFunction() != null) {
                throw new AssertionError("Router functions are not walked: use a controller");
            }
        });
    }

    private void addHandler(RequestMappingInfo mapping, HandlerMethod handler) {
        Collection<String> methods = mapping.getMethodsCondition().getMethods().isEmpty()
                ? ALL_METHODS
                : mapping.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .toList();
        for (String pattern : mapping.getPatternValues()) {
            String path = pattern.replaceAll("\\{([^}:]+):[^}]*}", "{$1}");
            methods.forEach(method -> routes.add(new Route(method, path, handler, false)));
        }
    }

    /** Filters serve the engine's pages: their address, that of the page behind it, and its set-up. */
    private void addPage(String pattern) {
        routes.add(new Route("GET", pattern));
        if (pattern.matches("/camunda/app/[a-z]+")) {
            routes.add(new Route("GET", pattern + "/{engine}/"));
            routes.add(new Route("GET", pattern + "/{engine}/setup/"));
        }
    }

    private void addServlet(ServletRegistration servlet) {
        for (String pattern : servlet.getMappings()) {
            if (pattern.equals("/")) {
                continue;
            }
            if (!pattern.endsWith("/*")) {
                throw new AssertionError("Servlet " + servlet.getName() + " is not walked at " + pattern);
            }
            String base = pattern.substring(0, pattern.length() - 2);
            routes.addAll(EngineCalls.of(base, resourcesOf(servlet)));
            ALL_METHODS.forEach(method -> routes.add(new Route(method, base + UNNAMED)));
        }
    }

    private Iterable<Class<?>> resourcesOf(ServletRegistration servlet) {
        String named = servlet.getInitParameter("jakarta.ws.rs.Application");
        List<Class<?>> classes = new ArrayList<>();
        if (named != null) {
            addClasses(made(named), classes);
        } else if (servlet.getClassName().startsWith("org.glassfish.jersey.")) {
            application.getBeansOfType(ResourceConfig.class).values().forEach(config -> addClasses(config, classes));
        } else {
            throw new AssertionError("Servlet " + servlet.getName() + " is not walked: " + servlet.getClassName());
        }
        return classes;
    }

    private static void addClasses(Application application, List<Class<?>> classes) {
        Set<Class<?>> all = application.getClasses();
        classes.addAll(all);
        application.getSingletons().forEach(one -> classes.add(one.getClass()));
    }

    private static Application made(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Application.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException unusable) {
            throw new LinkageError(name, unusable);
        }
    }
}
