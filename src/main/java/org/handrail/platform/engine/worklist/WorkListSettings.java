package org.handrail.platform.engine.worklist;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether lists of tasks come from the work list.
 *
 * @param enabled has a meaning on PostgreSQL only
 */
@ConfigurationProperties("handrail.work-list")
record WorkListSettings(@DefaultValue("true") boolean enabled) {}
