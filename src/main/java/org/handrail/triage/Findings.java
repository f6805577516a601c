package org.handrail.triage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What earlier tables found for a household, as far as they have run.
 *
 * @param routes codes of the safety routes found, each once
 * @param rag safety colour, {@code null} before the screen has run
 * @param level level of need that the table gave or a person agreed instead, {@code null} before either
 * @param pathway the one pathway that is asked about, for tables that run once for each
 * @param permit whether details may be passed on in the referral that is asked about, {@code null} before that is known
 */
public record Findings(
        List<String> routes,
        @Nullable String rag,
        @Nullable Integer level,
        @Nullable String pathway,
        @Nullable String permit) {

    /** Before any table has run. */
    public static final Findings NONE = new Findings(List.of(), null, null, null, null);

    public Findings {
        routes = List.copyOf(routes);
    }

    public Findings withRoutes(List<String> found) {
        return new Findings(found, rag, level, pathway, permit);
    }

    public Findings withRag(@Nullable String found) {
        return new Findings(routes, found, level, pathway, permit);
    }

    public Findings withLevel(@Nullable Integer found) {
        return new Findings(routes, rag, found, pathway, permit);
    }

    /** The same for one pathway and what may be shared about it. */
    public Findings about(@Nullable String onePathway, @Nullable String permitOfReferral) {
        return new Findings(routes, rag, level, onePathway, permitOfReferral);
    }
}
