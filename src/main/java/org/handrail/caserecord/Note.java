package org.handrail.caserecord;

import java.time.Instant;
import java.util.List;
import org.handrail.platform.Actor;

/** A note as it was written; it is never changed, only added to. */
public record Note(long id, String words, Actor by, Instant at, List<Note> addenda) {

    @Override
    public String toString() {
        return "Note[" + id + ']';
    }
}
