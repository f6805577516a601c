package org.handrail.audit.web;

import org.handrail.platform.web.DateParts;
import org.jspecify.annotations.Nullable;

/** The filters as an auditor typed them; empty means any. {@code to} is the last day that counts. */
record AuditForm(
        @Nullable String actor,
        @Nullable String organisation,
        @Nullable String action,
        @Nullable String reference,
        @Nullable DateParts from,
        @Nullable DateParts to) {}
