package org.handrail.audit.web;

import org.handrail.audit.AuditPage;
import org.handrail.platform.web.DateParts;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses that ask the same question again: for other pages of the answer, and for the whole as a file. */
record AuditLinks(AuditForm form) {

    @Nullable
    String newer(AuditPage page) {
        return page.newer() == null
                ? null
                : asked("/audit").queryParam("newer", page.newer()).toUriString();
    }

    @Nullable
    String older(AuditPage page) {
        return page.older() == null
                ? null
                : asked("/audit").queryParam("older", page.older()).toUriString();
    }

    String export() {
        return asked("/audit/events.csv").toUriString();
    }

    private UriComponentsBuilder asked(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        add(address, "actor", form.actor());
        add(address, "organisation", form.organisation());
        add(address, "action", form.action());
        add(address, "reference", form.reference());
        add(address, "from", form.from());
        add(address, "to", form.to());
        return address.encode();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value.strip());
        }
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable DateParts day) {
        if (day != null) {
            add(address, name + ".day", day.day());
            add(address, name + ".month", day.month());
            add(address, name + ".year", day.year());
        }
    }
}
