package org.handrail.safeguarding;

import java.util.Set;
import org.handrail.platform.CaseReference;
import org.handrail.platform.engine.CaseTasks;
import org.springframework.stereotype.Component;

/** Whether somebody is working to keep people of a case safe. While they are, the case must not close. */
@Component
public class SafetyWork {

    /** The tasks of the safeguarding process that keep someone safe; looking on and helping with late work do not. */
    public static final Set<String> TASKS = Set.of(
            "user_check_worry",
            "user_immediate_safety_action",
            "user_send_referral",
            "user_phone_referral",
            "user_confirm_receipt",
            "user_call_again",
            "user_record_decision",
            "user_consider_answer",
            "user_practitioners_talk",
            "user_managers_talk",
            "user_senior_officers_talk");

    private final CaseTasks tasks;

    SafetyWork(CaseTasks tasks) {
        this.tasks = tasks;
    }

    public boolean isOpen(CaseReference reference) {
        return tasks.of(reference).stream().anyMatch(task -> TASKS.contains(task.key()));
    }
}
