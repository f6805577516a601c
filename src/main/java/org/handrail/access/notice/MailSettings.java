package org.handrail.access.notice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How notices are mailed. Nothing is sent unless {@code spring.mail.host} is set.
 *
 * @param from the address that they come from
 * @param fallback where a notice goes whose recipient has no address; empty for nowhere
 * @param link where people reach this application, without a slash at the end
 */
@ConfigurationProperties("handrail.mail")
record MailSettings(
        @DefaultValue("handrail@localhost") String from,
        @DefaultValue("") String fallback,
        @DefaultValue("http://localhost:8080") String link) {}
