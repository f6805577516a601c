package org.handrail.frontdoor.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseStatus;
import org.handrail.platform.web.UkTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happens next with a referral and by when, for the one who made it. */
@Component
class NextSteps {

    private static final String SAFEGUARDING = "council-safeguarding";

    private final UkTime time;
    private final Clock clock;

    NextSteps(UkTime time, Clock clock) {
        this.time = time;
        this.clock = clock;
    }

    /** @param status where it stands for the one who reads */
    List<String> of(CaseRecord record, CaseStatus status) {
        List<String> steps = new ArrayList<>();
        if (status == CaseStatus.RECEIVED || status == CaseStatus.IN_TRIAGE) {
            looking(record, steps);
        } else if (status.open()) {
            steps.add("Work with the family goes on. You may be asked to join in.");
        } else {
            steps.add("There is nothing more that you need to do.");
        }
        if (status.open()) {
            steps.add("We call you if we need to know more.");
            steps.add("When we have decided, you can read it here.");
        }
        return steps;
    }

    private void looking(CaseRecord record, List<String> steps) {
        if (record.team().filter(SAFEGUARDING::equals).isPresent()) {
            steps.add("We have asked the service that should lead, and wait for its answer.");
            return;
        }
        Instant triage = record.dues().triage();
        steps.add(
                isLate(triage)
                        ? "We wanted to read your referral by " + time.at(triage) + ". We are late, and still on it."
                        : "A worker reads your referral" + by(triage) + ".");
        if (record.holdOtherContact()) {
            steps.add("We get advice about safety before anyone contacts the family. Please do not talk to them about"
                    + " this referral until we tell you.");
        } else if (record.dues().firstContact() != null && !isLate(record.dues().firstContact())) {
            steps.add("We try to reach the family" + by(record.dues().firstContact())
                    + ", in the safe way that you told us.");
        }
    }

    private String by(@Nullable Instant due) {
        return due == null ? " soon" : " by " + time.at(due);
    }

    private boolean isLate(@Nullable Instant due) {
        return due != null && due.isBefore(clock.instant());
    }
}
