package org.handrail.plan.forms;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.handrail.caserecord.LifeDomain;
import org.handrail.plan.OwnerNames;
import org.handrail.plan.PlanItem;
import org.handrail.plan.PlanItems;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.UkTime;
import org.springframework.stereotype.Component;

/** The steps of a plan in the words of forms. */
@Component
class StepWords {

    private final PlanItems items;
    private final OwnerNames names;
    private final UkTime time;
    private final Clock clock;

    StepWords(PlanItems items, OwnerNames names, UkTime time, Clock clock) {
        this.items = items;
        this.names = names;
        this.time = time;
        this.clock = clock;
    }

    String all(CaseReference reference) {
        List<PlanItem> all = items.of(reference);
        return all.isEmpty()
                ? "No step has been agreed yet."
                : Markdown.list(all.stream().map(this::of).toList());
    }

    String of(PlanItem item) {
        boolean late = item.lateOn(LocalDate.ofInstant(clock.instant(), clock.getZone()));
        return "**" + Markdown.escape(item.words().action()) + "** ("
                + LifeDomain.of(item.words().need()).map(LifeDomain::label).orElse("Something else") + "). "
                + Markdown.escape(names.of(item.owner())) + ", by " + time.day(item.by()) + ". "
                + item.state().label() + (late ? ", **late**" : "") + ". We want: "
                + Markdown.escape(item.words().outcome()) + " We will know by: "
                + Markdown.escape(item.words().measure());
    }
}
