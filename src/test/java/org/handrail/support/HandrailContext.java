package org.handrail.support;

import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.RuntimeService;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.engine.EngineWatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/** A running Handrail with the demonstration accounts, no seeded households and no background jobs. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "handrail.demo.households=0",
            "camunda.bpm.job-execution.enabled=false",
            "handrail.vault.demo-key-file=target/test-vault-${handrail.fork:1}.key"
        })
@ActiveProfiles("demo")
@Import({FailingWork.class, QueryCanary.class})
@ExtendWith(EngineWatch.class)
public abstract class HandrailContext {

    public static final String PASSWORD = "handrail";

    @LocalServerPort
    protected int port;

    @Autowired
    private TestRestTemplate anonymous;

    @Autowired
    private BeanFactory beans;

    /** The engine's own interfaces ask the engine that was registered last, which may be that of the other database. */
    @BeforeEach
    void answersWithItsOwnEngine(@Autowired ProcessEngine engine) {
        ProcessEngines.registerProcessEngine(engine);
    }

    protected TestRestTemplate anonymous() {
        return anonymous;
    }

    /** What people do with cases of this application, by calls. */
    protected CaseDesk desk() {
        return new CaseDesk(
                this::as,
                beans.getBean(DataSource.class),
                beans.getBean(RuntimeService.class),
                beans.getBean(ManagementService.class),
                beans.getBean(CurrentActor.class));
    }

    /** Calls in the name of a demonstration account, by HTTP Basic. */
    protected TestRestTemplate as(String account) {
        return anonymous.withBasicAuth(account, PASSWORD);
    }
}
