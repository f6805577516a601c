package org.handrail.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.handrail.support.OnPostgreSql;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody learns of a case what is not theirs to know: each role, each way to read, each class of case. */
class LeakMatrixIT extends OnPostgreSql {

    private static final Logger LOG = LoggerFactory.getLogger(LeakMatrixIT.class);
    private static final long SEED = Long.getLong("handrail.seed", 20_261_127L);
    private static final int WHOLE_MATRIX = 20_000;
    private static final boolean DEEP = Boolean.getBoolean("handrail.deep");

    private static final List<String> VIEWERS = List.of(
            "triage",
            "practitioner",
            "practitioner2",
            "coordinator",
            "manager",
            "dsl",
            "practicelead",
            "infoofficer",
            "school",
            "school2",
            "linkworker",
            "housing",
            "housing2",
            "foodbank",
            "policy",
            "approver",
            "auditor",
            "inspector",
            "operator",
            "officeworker",
            "formerlead",
            "relative",
            "kinauditor");

    @Autowired
    private ApplicationContext beans;

    @Test
    void tellsNobodyWhatIsNotTheirsToKnow() throws Exception {
        LeakCases cases = new LeakCases(desk(), beans);
        cases.keepViewers();
        LeakCase restricted = cases.restricted();
        LeakCase added = cases.added();
        List<LeakCase> seven = List.of(
                cases.inTriage(),
                cases.planned(),
                cases.helped(),
                cases.withdrawn(),
                restricted,
                added,
                cases.keptSafe());
        LeakMatrix matrix = new LeakMatrix(port, SEED, DEEP ? 1 : 10);
        matrix.read(seven, VIEWERS);
        matrix.readAll(added, "school2");
        matrix.readAll(restricted, "kinauditor");
        LOG.info(
                "Leak matrix: {} checks, {} leaks, seed {}; read where it may be: {}",
                matrix.checks(),
                matrix.leaks().size(),
                SEED,
                matrix.shown());
        assertThat(matrix.leaks()).isEmpty();
        assertThat(matrix.checks()).isGreaterThan(DEEP ? WHOLE_MATRIX : WHOLE_MATRIX / 10);
        assertThat(matrix.shown())
                .as("the same ways show it to those who may know")
                .containsKey("note to who knows WHOLE");
    }
}
