package org.handrail.frontdoor.web;

import java.util.ArrayList;
import java.util.List;

/** What a person must do at once because of what they told us. It never stops them from going on. */
final class Alarms {

    private Alarms() {}

    static List<String> of(Answers answers) {
        List<String> alarms = new ArrayList<>();
        if (answers.has(SafetyPages.DANGER, "YES")) {
            alarms.add("You said that someone is in danger. Call 999 now if nobody has done so. Then carry on here.");
        }
        if (answers.has(SafetyPages.MISSING, "MISSING_NOW")) {
            alarms.add("You said that someone is missing. Call 999 now if nobody has done so. Then carry on here.");
        }
        if (answers.has(SafetyPages.SUICIDE, "PLAN_OR_INTENT")) {
            alarms.add("You said that someone plans to end their life. Do not leave them alone. Call 999, or call NHS"
                    + " 111 and choose option 2.");
        }
        return alarms;
    }
}
