package org.handrail.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the accessibility statement says about this installation.
 *
 * @param contact an e-mail address or telephone number for people who cannot use a page; null names the person's own team
 */
@ConfigurationProperties("handrail.accessibility")
record AccessibilitySettings(@Nullable String contact) {}
