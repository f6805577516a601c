package org.handrail.casework.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.access.notice.AccessNotice.Kind;
import org.handrail.platform.DatabaseTime;
import org.springframework.beans.factory.BeanFactory;

/** Opening a case in an emergency, told once for each database. */
final class EmergencyStory {

    private final WatchedCases watched;
    private final TellingOfAccess telling;

    EmergencyStory(WatchedCases watched, BeanFactory beans) {
        this.watched = watched;
        this.telling = beans.getBean(TellingOfAccess.class);
    }

    void opensACaseForADayAndTellsAtOnce() {
        String reference = watched.received("Emergency");
        watched.leads("practitioner", reference);
        assertThat(watched.seen("practitioner2", reference)).isEqualTo(404);

        assertThat(watched.opens("practitioner2", reference).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/cases/" + reference));
        assertThat(watched.get("practitioner2", "/cases/" + reference).body())
                .contains("Opened in an emergency", "The child is alone", "Open now");
        assertThat(watched.listed("practitioner2", reference)).isTrue();
        for (String told : List.of("practitioner", "infoofficer")) {
            assertThat(watched.notices(told, reference)).as(told).containsExactly(Kind.CASE_OPENED_IN_EMERGENCY);
            assertThat(watched.get(told, "/notices").body()).as(told).contains(reference);
        }

        watched.jdbc
                .sql("update access_emergency set ends_at = ? where case_reference = ?")
                .params(DatabaseTime.of(Instant.now()), reference)
                .update();
        assertThat(watched.seen("practitioner2", reference)).isEqualTo(404);
        assertThat(watched.listed("practitioner2", reference)).isFalse();
    }

    void isReviewedBySomebodyElseOrEscalates() {
        String reference = watched.received("Reviewed");
        watched.opens("practitioner2", reference);
        UUID opening = watched.opening("practitioner2", reference);
        String review = "/emergency/reviews/" + opening;
        assertThat(watched.get("manager", review).statusCode()).isEqualTo(404);
        assertThat(watched.get("practitioner2", review).statusCode()).isEqualTo(404);

        watched.jdbc
                .sql("update access_emergency set review_due = ? where id = ?")
                .params(DatabaseTime.of(Instant.now().minusSeconds(60)), opening)
                .update();
        telling.lookForOverdue();
        assertThat(watched.notices("manager", reference)).containsExactly(Kind.EMERGENCY_REVIEW_OVERDUE);
        assertThat(watched.get("manager", "/emergency/reviews").body()).contains(reference, "Overdue");

        assertThat(watched.sends("infoofficer", review, Map.of("verdict", "NOT_RIGHT"))
                        .statusCode())
                .isEqualTo(400);
        watched.sends("infoofficer", review, Map.of("verdict", "NOT_RIGHT", "words", "Nobody was at risk"));
        assertThat(watched.get("infoofficer", "/emergency/reviews").body()).doesNotContain(reference);
        assertThat(watched.trail(reference)).contains("Opening in an emergency reviewed", "NOT_RIGHT");
    }

    void refusesWithoutTellingWhetherThereIsACase() {
        String restricted = watched.received("Secret");
        watched.restrict("infoofficer", restricted, "practitioner");

        HttpResponse<String> hidden = watched.opens("practitioner2", restricted);
        HttpResponse<String> missing = watched.opens("practitioner2", "HR-2019-000001");
        assertThat(hidden.statusCode()).isEqualTo(404).isEqualTo(missing.statusCode());
        assertThat(same(hidden.body(), restricted)).isEqualTo(same(missing.body(), "HR-2019-000001"));
        for (String account : List.of("school", "auditor", "policy", "operator")) {
            assertThat(watched.opens(account, restricted).statusCode())
                    .as(account)
                    .isEqualTo(404);
            assertThat(watched.get(account, "/emergency").statusCode())
                    .as(account)
                    .isEqualTo(404);
        }

        assertThat(watched.opens("dsl", restricted).statusCode()).isEqualTo(302);
        assertThat(watched.seen("dsl", restricted)).isEqualTo(200);
        assertThat(watched.opens("manager", restricted).statusCode()).isEqualTo(302);
        assertThat(watched.notices("infoofficer", restricted))
                .containsExactly(Kind.RESTRICTED_CASE_OPENED, Kind.RESTRICTED_CASE_OPENED);
    }

    private static String same(String body, String reference) {
        return body.replace(reference, "").replaceAll("(name=\"_csrf\" value=\")[^\"]+|nonce[^ ]+", "$1");
    }
}
