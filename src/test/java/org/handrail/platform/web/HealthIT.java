package org.handrail.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.handrail.support.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.http.ResponseEntity;

class HealthIT extends OnH2 {

    @Autowired
    private ApplicationContext application;

    @Test
    void isUpForAnybodyOnlyWhileWorkCanBeTakenIn() {
        assertThat(health().getBody()).isEqualTo("{\"status\":\"UP\"}");
        try {
            AvailabilityChangeEvent.publish(application, ReadinessState.REFUSING_TRAFFIC);

            assertThat(health().getStatusCode().value()).isEqualTo(503);
        } finally {
            AvailabilityChangeEvent.publish(application, ReadinessState.ACCEPTING_TRAFFIC);
        }
        assertThat(health().getStatusCode().value()).isEqualTo(200);
    }

    private ResponseEntity<String> health() {
        return anonymous().getForEntity("/actuator/health", String.class);
    }
}
