package org.handrail.assessment;

import java.time.Instant;
import org.handrail.people.PersonId;
import org.handrail.platform.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to one topic.
 *
 * @param person null when the topic is about the household
 * @param value words, a number, a date, or codes with commas between them
 */
public record AssessmentAnswer(Topic topic, @Nullable PersonId person, String value, Actor by, Instant at) {

    @Override
    public String toString() {
        return "AssessmentAnswer[" + topic.key() + ']';
    }
}
