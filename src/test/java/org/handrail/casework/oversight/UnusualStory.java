package org.handrail.casework.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.handrail.access.notice.AccessNotice.Kind;
import org.handrail.support.Referral;

/** Looks that are out of the ordinary, and those that are not. */
final class UnusualStory {

    private static final long SEED = 20261127;
    private static final int SURGES = Boolean.getBoolean("handrail.deep") ? 100 : 10;
    private static final List<String> STRANGERS = List.of("infoofficer", "auditor", "inspector", "practice");

    private final WatchedCases watched;

    UnusualStory(WatchedCases watched) {
        this.watched = watched;
    }

    /** In each surge three people look who have nothing to do with the case; in each ordinary day two, and those who work. */
    void findsEverySurgeAndNoOrdinaryDay() {
        Random random = new Random(SEED);
        int found = 0;
        int wrong = 0;
        for (int i = 0; i < SURGES; i++) {
            String surge = watched.received("Surge" + i);
            List<String> order = new ArrayList<>(STRANGERS);
            Collections.shuffle(order, random);
            order.subList(0, 3).forEach(viewer -> look(viewer, surge));
            found += alerts(surge) == 1 ? 1 : 0;

            String ordinary = watched.received("Ordinary" + i);
            look("triage", ordinary);
            order.subList(0, 2).forEach(viewer -> look(viewer, ordinary));
            look(order.get(0), ordinary);
            look("triage", ordinary);
            wrong += alerts(ordinary);
        }
        System.out.printf(
                "Unusual looking: %d of %d surges found, %d alerts on as many ordinary days, seed %d%n",
                found, SURGES, wrong, SEED);
        assertThat(found).isEqualTo(SURGES);
        assertThat(wrong).isZero();
    }

    @SuppressWarnings("unchecked")
    void tellsOfALookAtOnesOwnName() {
        Map<String, Object> body = Referral.ofStrangers(Referral.storyA(), "Fenwright");
        ((Map<String, Object>) Objects.requireNonNull(body.get("household")))
                .put(
                        "members",
                        List.of(Map.of(
                                "givenName", "Odalys",
                                "familyName", "Fenwright",
                                "dateOfBirth", "1941-02-03",
                                "relationship", "grandmother")));
        String reference = watched.desk.received(body);
        watched.leads("coordinator", reference);
        watched.get("coordinator", "/cases/" + reference);

        assertThat(watched.notices("infoofficer", reference)).containsExactly(Kind.UNUSUAL_OWN_NAME);
    }

    private void look(String viewer, String reference) {
        if (viewer.equals("practice")) {
            watched.opens("practicelead", reference);
            watched.get("practicelead", "/cases/" + reference);
        } else {
            assertThat(watched.desk
                            .as(viewer)
                            .getForEntity("/api/cases/" + reference, String.class)
                            .getStatusCode()
                            .value())
                    .as(viewer)
                    .isEqualTo(200);
        }
    }

    private int alerts(String reference) {
        return watched.jdbc
                .sql("select count(*) from access_notice where case_reference = ? and kind like 'UNUSUAL%'")
                .param(reference)
                .query(Integer.class)
                .single();
    }
}
