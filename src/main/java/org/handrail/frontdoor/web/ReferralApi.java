package org.handrail.frontdoor.web;

import java.net.URI;
import org.handrail.casework.CaseSummary;
import org.handrail.frontdoor.ReferralRequest;
import org.handrail.frontdoor.SendingReferral;
import org.handrail.frontdoor.SendingReferral.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes referrals from partners' systems. */
@RestController
class ReferralApi {

    private final SendingReferral sending;

    ReferralApi(SendingReferral sending) {
        this.sending = sending;
    }

    /** 201 with the case; the same key and body again give the first answer, the same key with another body 422. */
    @PostMapping(
            path = "/api/referrals",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @PreAuthorize("hasAnyRole('PARTNER_WORKER', 'TRIAGE_OFFICER', 'PRACTITIONER')")
    public ResponseEntity<?> send(
            @RequestBody ReferralRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        Receipt receipt = sending.send(request, key);
        return receipt instanceof Receipt.KeyUsedForAnotherBody other
                ? problem(other.words())
                : created(((Receipt.Accepted) receipt).summary());
    }

    private static ResponseEntity<CaseSummary> created(CaseSummary summary) {
        return ResponseEntity.created(URI.create("/api/cases/" + summary.reference()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(summary);
    }

    private static ResponseEntity<ProblemDetail> problem(String words) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, words);
        problem.setTitle("This key was used before");
        return ResponseEntity.unprocessableEntity()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
