package org.handrail.closure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.handrail.caserecord.LifeDomain;
import org.handrail.closure.Closing.Decision;
import org.handrail.closure.Closing.Feedback;
import org.handrail.closure.Closing.Lasting;
import org.handrail.closure.Closing.Letter;
import org.handrail.closure.Closing.SignOff;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.DatabaseTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads endings from their table and opens their words. */
@Component
class ClosingRows {

    private final SealedWords words;

    ClosingRows(SealedWords words) {
        this.words = words;
    }

    Closing read(ResultSet row, int number) throws SQLException {
        CaseReference reference = CaseReference.parse(row.getString("case_reference"));
        Map<LifeDomain, Integer> needs = new EnumMap<>(LifeDomain.class);
        words.openCodes(reference, row.getString("needs"))
                .forEach((domain, score) -> needs.put(domain, Integer.valueOf(score)));
        return new Closing(
                row.getObject("id", UUID.class),
                reference,
                row.getString("announced"),
                needs,
                DatabaseTime.instant(row, "opened_at"),
                feedback(reference, row),
                signOff(reference, row),
                letter(reference, row),
                DatabaseTime.optional(row, "closed_at"),
                DatabaseTime.optional(row, "stopped_at"),
                lasting(reference, row));
    }

    private @Nullable Feedback feedback(CaseReference reference, ResultSet row) throws SQLException {
        if (row.getString("check_agreed") == null) {
            return null;
        }
        String notAsked = row.getString("not_asked");
        return new Feedback(
                notAsked == null ? null : NotAsked.valueOf(notAsked),
                words.open(reference, row.getString("changed")),
                words.open(reference, row.getString("helped")),
                words.open(reference, row.getString("better")),
                row.getObject("scale_before", Integer.class),
                row.getObject("scale_after", Integer.class),
                CheckWay.valueOf(row.getString("check_agreed")),
                DatabaseTime.instant(row, "asked_at"));
    }

    private @Nullable SignOff signOff(CaseReference reference, ResultSet row) throws SQLException {
        if (row.getString("decision") == null) {
            return null;
        }
        String reason = row.getString("reason");
        return new SignOff(
                row.getString("recommended"),
                row.getBoolean("allow_close"),
                Decision.valueOf(row.getString("decision")),
                reason == null ? null : ClosingReason.valueOf(reason),
                words.open(reference, row.getString("why")),
                new Actor(row.getString("signed_by"), row.getString("signed_for")),
                DatabaseTime.instant(row, "signed_at"));
    }

    private @Nullable Letter letter(CaseReference reference, ResultSet row) throws SQLException {
        String sealed = row.getString("letter");
        return sealed == null
                ? null
                : new Letter(
                        Objects.requireNonNull(words.open(reference, sealed)),
                        LetterWay.valueOf(row.getString("letter_way")),
                        DatabaseTime.instant(row, "letter_at"));
    }

    private @Nullable Lasting lasting(CaseReference reference, ResultSet row) throws SQLException {
        if (row.getString("check_way") == null) {
            return null;
        }
        Map<LifeDomain, Lasted> lasted = new EnumMap<>(LifeDomain.class);
        words.openCodes(reference, row.getString("lasted"))
                .forEach((domain, result) -> lasted.put(domain, Lasted.valueOf(result)));
        return new Lasting(
                CheckWay.valueOf(row.getString("check_way")),
                Lasted.valueOf(row.getString("lasted_whole")),
                lasted,
                row.getBoolean("help_again"),
                DatabaseTime.instant(row, "checked_at"));
    }
}
