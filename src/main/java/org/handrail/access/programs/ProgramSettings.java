package org.handrail.access.programs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Partners' systems.
 *
 * @param callsPerMinute how often one account may call {@code /api} and {@code /engine-rest} on one node
 * @param keyLifetime how long a new key opens what it opens
 */
@ConfigurationProperties("handrail.programs")
public record ProgramSettings(
        @DefaultValue("6000") int callsPerMinute,
        @DefaultValue("365d") Duration keyLifetime) {}
