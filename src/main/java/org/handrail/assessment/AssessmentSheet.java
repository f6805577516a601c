package org.handrail.assessment;

import java.time.Instant;
import java.util.List;
import org.handrail.platform.Actor;

/**
 * A whole assessment to read: on the page of the case, on paper, or by a manager.
 *
 * @param parts in reading order; each person is a part of their own
 * @param agencies who helps the family already, and what they told us
 */
public record AssessmentSheet(Assessment assessment, List<Part> parts, List<Agency> agencies) {

    /**
     * What belongs under one heading.
     *
     * @param person whether the heading is the name of a person
     */
    public record Part(String title, boolean person, List<Line> lines) {}

    /** One answer in plain words, and who wrote it down when. */
    public record Line(String label, String words, Actor by, Instant at) {}
}
