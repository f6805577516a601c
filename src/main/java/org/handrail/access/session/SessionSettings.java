package org.handrail.access.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions last. How long one may be idle is {@code server.servlet.session.timeout}.
 *
 * @param longest after this a person signs in again, however busy
 */
@ConfigurationProperties("handrail.session")
record SessionSettings(@DefaultValue("12h") Duration longest) {}
