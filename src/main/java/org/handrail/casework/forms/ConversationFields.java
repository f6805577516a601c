package org.handrail.casework.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.handrail.caserecord.AgreementStatus;
import org.handrail.caserecord.AgreementToSupport;
import org.handrail.caserecord.Agreements;
import org.handrail.caserecord.ContactLog;
import org.handrail.caserecord.LawfulBases;
import org.handrail.caserecord.LawfulBasis;
import org.handrail.caserecord.NewContact;
import org.handrail.people.ContactChannel;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.form.FormValues;
import org.handrail.platform.engine.form.TaskAtHand;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Agreement, lawful basis and contact attempts in forms: three things that are never one tick-box. */
@Component
class ConversationFields implements FormValues {

    private static final String FAMILY = "The family";

    /** Whether a first contact reached the family: the process reads it too. */
    private static final String FIRST_CONTACT = "firstContactResult";

    private static final Set<String> METHODS = Set.of("IN_PERSON", "PHONE", "VIDEO", "WRITING", "ONLINE");

    private final Agreements agreements;
    private final LawfulBases lawfulBases;
    private final ContactLog contacts;
    private final Clock clock;

    ConversationFields(Agreements agreements, LawfulBases lawfulBases, ContactLog contacts, Clock clock) {
        this.agreements = agreements;
        this.lawfulBases = lawfulBases;
        this.contacts = contacts;
        this.clock = clock;
    }

    @Override
    public boolean owns(String key) {
        return key.startsWith("agreement_")
                || key.startsWith("lawful_basis")
                || key.startsWith("contact_")
                || key.equals(FIRST_CONTACT);
    }

    @Override
    public Map<String, Object> show(TaskAtHand task, Set<String> keys) {
        Map<String, Object> shown = new HashMap<>();
        AgreementToSupport agreement = agreements.now(task.caseReference());
        shown.put("agreement_status", agreement.status().name());
        if (agreement.on() != null) {
            shown.put("agreement_on", agreement.on().toString());
        }
        if (METHODS.contains(agreement.method())) {
            shown.put("agreement_method", agreement.method());
        }
        lawfulBases
                .now(task.caseReference())
                .ifPresent(basis -> shown.put("lawful_basis", basis.basis().name()));
        shown.keySet().retainAll(keys);
        return shown;
    }

    @Override
    public void keep(TaskAtHand task, Map<String, @Nullable Object> values) {
        keepAgreement(task.caseReference(), values);
        keepBasis(task.caseReference(), values);
        keepContact(task.caseReference(), values);
    }

    private void keepAgreement(CaseReference reference, Map<String, @Nullable Object> values) {
        String status = text(values, "agreement_status");
        if (status == null) {
            return;
        }
        String on = text(values, "agreement_on");
        AgreementToSupport told = new AgreementToSupport(
                AgreementStatus.valueOf(status),
                Objects.requireNonNullElse(text(values, "agreement_method"), ""),
                on == null ? null : LocalDate.parse(on));
        if (!told.equals(agreements.now(reference))) {
            agreements.record(reference, told);
        }
    }

    private void keepBasis(CaseReference reference, Map<String, @Nullable Object> values) {
        String basis = text(values, "lawful_basis");
        if (basis != null
                && lawfulBases
                        .now(reference)
                        .filter(now -> now.basis().name().equals(basis))
                        .isEmpty()) {
            String why = Objects.requireNonNullElse(text(values, "lawful_basis_words"), "");
            lawfulBases.record(reference, new LawfulBasis(LawfulBasis.Basis.valueOf(basis), why));
        }
    }

    private void keepContact(CaseReference reference, Map<String, @Nullable Object> values) {
        String channel = text(values, "contact_channel");
        if (channel != null) {
            contacts.log(
                    reference,
                    new NewContact(
                            null,
                            Objects.requireNonNullElse(text(values, "contact_who"), FAMILY),
                            ContactChannel.valueOf(channel),
                            Boolean.parseBoolean(text(values, "contact_reached"))
                                    || "REACHED".equals(text(values, FIRST_CONTACT)),
                            Objects.requireNonNullElse(text(values, "contact_words"), ""),
                            clock.instant()));
        }
    }

    private static @Nullable String text(Map<String, @Nullable Object> values, String key) {
        Object value = values.get(key);
        return value == null ? null : value.toString();
    }
}
