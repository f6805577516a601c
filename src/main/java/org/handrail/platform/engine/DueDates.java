package org.handrail.platform.engine;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.handrail.platform.time.TimeLimit;
import org.handrail.platform.time.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * {@code ${dueDates}}: turns the limits that the model names into moments, counted from now. Each property is the variable
 * to set and how:
 *
 * <ul>
 *   <li>{@code allocationDue} = {@code WD2}: a limit as the decision tables write it
 *   <li>{@code allocationDue} = {@code allocateWithin}: the limit in that variable
 *   <li>{@code allocationDue} = {@code allocateWithin else WD2}: the second where the first sets none
 *   <li>{@code allocationReminderAt} = {@code 75% of allocationDue}: a part of the way to a moment set above
 *   <li>{@code clock} = {@code WORKING} (the default) or {@code NON_STOP}, for every line below it
 * </ul>
 *
 * A line whose limits set no moment, such as {@code NONE}, throws {@link IllegalStateException}: a task always has a due
 * date.
 */
@Component("dueDates")
class DueDates implements JavaDelegate {

    private static final Pattern PART = Pattern.compile("([1-9][0-9]?)% of ([a-z][A-Za-z]*)");
    private static final double WHOLE = 100;

    private final WorkingCalendar calendar;
    private final Clock clock;

    DueDates(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Instant now = clock.instant();
        boolean nonStop = false;
        for (Map.Entry<String, String> line : ProcessStep.settings(execution).entrySet()) {
            if (line.getKey().equals("clock")) {
                nonStop = line.getValue().equals("NON_STOP");
            } else {
                execution.setVariable(line.getKey(), Date.from(moment(execution, line.getValue(), now, nonStop)));
            }
        }
    }

    private Instant moment(DelegateExecution execution, String how, Instant now, boolean nonStop) {
        Matcher part = PART.matcher(how);
        if (part.matches()) {
            Instant due = ((Date) execution.getVariable(part.group(2))).toInstant();
            double share = Integer.parseInt(part.group(1)) / WHOLE;
            return nonStop ? calendar.partAroundTheClock(now, due, share) : calendar.partOf(now, due, share);
        }
        for (String limit : how.split(" else ")) {
            Optional<Instant> due = due(execution, limit, now, nonStop);
            if (due.isPresent()) {
                return due.get();
            }
        }
        throw new IllegalStateException("The model sets no moment with: " + how);
    }

    private Optional<Instant> due(DelegateExecution execution, String limit, Instant now, boolean nonStop) {
        Object text = TimeLimit.isLimit(limit) ? limit : execution.getVariable(limit);
        if (text == null) {
            return Optional.empty();
        }
        TimeLimit parsed = TimeLimit.parse(text.toString());
        return nonStop ? calendar.dueAroundTheClock(now, parsed) : calendar.due(now, parsed);
    }
}
