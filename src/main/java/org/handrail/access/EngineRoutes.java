package org.handrail.access;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.handrail.access.EngineRoute.Door;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.RequestPath;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Which calls of the engine's interface each role may make: those of {@code access/engine-routes.csv} and no other. The
 * engine brings about 490 calls behind each door, and its rights alone do not tell apart what our workers need.
 */
final class EngineRoutes implements AuthorizationManager<RequestAuthorizationContext> {

    private final List<EngineRoute> routes;

    private EngineRoutes(List<EngineRoute> routes) {
        this.routes = routes;
    }

    static EngineRoutes packaged() {
        try (InputStream in = Objects.requireNonNull(
                        EngineRoutes.class.getResourceAsStream("/access/engine-routes.csv"), "engine-routes.csv");
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return new EngineRoutes(rows.stream().flatMap(EngineRoutes::read).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<EngineRoute> read(NamedCsvRecord line) {
        return Arrays.stream(line.getField("door").split(" "))
                .map(door -> Door.valueOf(door.toUpperCase(Locale.ROOT)))
                .flatMap(door -> EngineRoute.at(door, line).stream());
    }

    /** The line about this call. Its whole path counts: what Spring has parsed may lack the part that led to the servlet. */
    Optional<EngineRoute> of(HttpServletRequest request) {
        PathContainer path = RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
        return routes.stream()
                .filter(route -> route.is(request.getMethod(), path))
                .findFirst();
    }

    @Override
    public AuthorizationDecision check(Supplier<Authentication> caller, RequestAuthorizationContext context) {
        return new AuthorizationDecision(of(context.getRequest())
                .filter(route -> isOneOf(route, caller.get()))
                .isPresent());
    }

    private static boolean isOneOf(EngineRoute route, Authentication caller) {
        List<String> held = caller.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        return caller.isAuthenticated()
                && route.roles().stream().map(Role::authority).anyMatch(held::contains);
    }
}
