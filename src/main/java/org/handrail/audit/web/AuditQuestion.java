package org.handrail.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.handrail.audit.AuditAction;
import org.handrail.audit.AuditSearch;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.DateParts;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.Problems;
import org.handrail.platform.web.UkTime;
import org.jspecify.annotations.Nullable;

/** What an auditor asked for, or what is wrong with how it was asked. Days are days in the United Kingdom. */
record AuditQuestion(AuditSearch search, Problems problems) {

    static AuditQuestion read(AuditForm form) {
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate from = day(form.from(), "from", problems);
        LocalDate to = day(form.to(), "to", problems);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(new FieldProblem("/to", "Enter a last day that is not before the first day"));
        }
        AuditSearch search = new AuditSearch(
                code(form.actor(), "actor", "Enter an account name as it is used to sign in", problems),
                code(form.organisation(), "organisation", "Enter the code of an organisation", problems),
                action(form.action(), problems),
                reference(form.reference(), problems),
                start(from),
                to == null ? null : start(to.plusDays(1)));
        return new AuditQuestion(search, new Problems(problems));
    }

    private static @Nullable String code(
            @Nullable String typed, String field, String advice, List<FieldProblem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!typed.strip().matches("[A-Za-z0-9_.:+-]{1,64}")) {
            problems.add(new FieldProblem("/" + field, advice));
            return null;
        }
        return typed.strip();
    }

    private static @Nullable AuditAction action(@Nullable String chosen, List<FieldProblem> problems) {
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        Optional<AuditAction> action = AuditAction.withCode(chosen);
        if (action.isEmpty()) {
            problems.add(new FieldProblem("/action", "Choose one of the actions in the list"));
        }
        return action.orElse(null);
    }

    private static @Nullable CaseReference reference(@Nullable String typed, List<FieldProblem> problems) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (!CaseReference.isReference(typed)) {
            problems.add(new FieldProblem("/reference", "Enter a case reference such as HR-2026-000123"));
            return null;
        }
        return CaseReference.parse(typed);
    }

    private static @Nullable LocalDate day(@Nullable DateParts typed, String field, List<FieldProblem> problems) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = typed.toDate();
        if (day.isEmpty()) {
            problems.add(new FieldProblem("/" + field, "Enter a real day, such as 27 3 2026"));
        }
        return day.orElse(null);
    }

    private static @Nullable Instant start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(UkTime.ZONE).toInstant();
    }
}
