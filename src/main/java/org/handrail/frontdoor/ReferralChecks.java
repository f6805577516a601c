package org.handrail.frontdoor;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.handrail.caserecord.AgreementStatus;
import org.handrail.people.NewHousehold;
import org.handrail.people.Postcode;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.handrail.triage.AreaSettings;
import org.handrail.triage.CheckedInputs;
import org.handrail.triage.CheckingInputs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a whole referral and says everything that is wrong with it at once; values are never repeated. */
@Component
public class ReferralChecks {

    private static final int SHORT = 200;
    private static final int LONG = 10_000;

    private final CheckingInputs inputs;
    private final AreaSettings areas;
    private final HouseholdChecks households;
    private final Clock clock;

    ReferralChecks(CheckingInputs inputs, AreaSettings areas, HouseholdChecks households, Clock clock) {
        this.inputs = inputs;
        this.areas = areas;
        this.households = households;
        this.clock = clock;
    }

    /** Everything that is wrong with the referral; empty when it can be received. */
    public List<FieldProblem> problems(ReferralRequest request) {
        try {
            check(request);
            return List.of();
        } catch (InvalidInput refused) {
            return refused.problems();
        }
    }

    /** Throws {@link InvalidInput} with every problem. */
    CheckedReferral check(ReferralRequest request) {
        Found found = new Found();
        ReferralRequest.Referrer referrer = referrer(request.referrer(), found);
        NewHousehold household = households.check(request.household(), found);
        ReferralRequest.Agreement agreement = request.agreementToSupport();
        String status = agreementStatus(agreement, found);
        LocalDate on = agreement == null ? null : date("/agreementToSupport/on", agreement.on(), found);
        String method =
                agreement == null ? null : found.optional("/agreementToSupport/method", agreement.method(), SHORT);
        String reason = found.required("/reason", request.reason(), LONG, "Say why you are asking for help.");
        String area = area(request, household, found);
        CheckedInputs checked = inputs.check(request.needs(), request.strengths(), request.facts());
        found.addAll(checked.problems());
        found.refuseIfAny();
        return new CheckedReferral(
                referrer,
                Objects.requireNonNull(household),
                Objects.requireNonNull(status),
                method,
                on,
                Objects.requireNonNull(reason),
                area,
                checked.inputs());
    }

    private static ReferralRequest.Referrer referrer(ReferralRequest.@Nullable Referrer sent, Found found) {
        ReferralRequest.Referrer referrer = sent == null ? new ReferralRequest.Referrer(null, null, null, null) : sent;
        return new ReferralRequest.Referrer(
                found.required("/referrer/name", referrer.name(), SHORT, "Give the name of the person who refers."),
                found.optional("/referrer/role", referrer.role(), SHORT),
                found.optional("/referrer/organisation", referrer.organisation(), SHORT),
                found.optional("/referrer/contact", referrer.contact(), SHORT));
    }

    private static @Nullable String agreementStatus(ReferralRequest.@Nullable Agreement sent, Found found) {
        String status = sent == null
                ? null
                : found.required(
                        "/agreementToSupport/status", sent.status(), SHORT, "Say what the family said about help.");
        if (sent == null) {
            found.add("/agreementToSupport", "Say what the family said about getting help.");
        } else if (status != null
                && Arrays.stream(AgreementStatus.values())
                        .noneMatch(one -> one.name().equals(status))) {
            found.add("/agreementToSupport/status", "Use one of " + Arrays.toString(AgreementStatus.values()) + ".");
        }
        return status;
    }

    private @Nullable LocalDate date(String pointer, @Nullable String text, Found found) {
        LocalDate date = found.read(pointer, text, ReferralChecks::isoDate);
        if (date != null && date.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
            found.add(pointer, "The date must be today or earlier.");
        }
        return date;
    }

    static LocalDate isoDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new IllegalArgumentException("Use a real date, like 2019-03-27.");
        }
    }

    private String area(ReferralRequest request, @Nullable NewHousehold household, Found found) {
        String area = found.optional("/area", request.area(), SHORT);
        if (area != null) {
            if (!areas.serves(area)) {
                found.add("/area", "Use the GSS code of an area that is served here, or leave it out.");
            }
            return area;
        }
        Postcode postcode = household == null || household.address() == null
                ? null
                : household.address().postcode();
        return areas.areaOf(postcode == null ? null : postcode.text());
    }
}
