package org.handrail.access;

import org.handrail.platform.time.TimeLimit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param lookAfterWork how long somebody who did a task of a case may look what came of it; {@code NONE} for not at all
 */
@ConfigurationProperties("handrail.access")
record CaseAccessSettings(@DefaultValue("WD5") TimeLimit lookAfterWork) {

    boolean looksAfterWork() {
        return lookAfterWork.kind() != TimeLimit.Kind.NONE;
    }
}
