package org.handrail.casework.oversight;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.handrail.access.Accounts;
import org.handrail.access.restriction.RestrictionReason;
import org.handrail.access.restriction.Restrictions;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.platform.web.FieldProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Restricts a case to people whom somebody names; whoever restricts it and the lead are always among them. */
@Component
class RestrictingCases {

    private final Restrictions restrictions;
    private final Accounts accounts;
    private final TeamAroundHousehold team;
    private final CaseRecords cases;
    private final CurrentActor currentActor;

    RestrictingCases(
            Restrictions restrictions,
            Accounts accounts,
            TeamAroundHousehold team,
            CaseRecords cases,
            CurrentActor currentActor) {
        this.restrictions = restrictions;
        this.accounts = accounts;
        this.team = team;
        this.cases = cases;
        this.currentActor = currentActor;
    }

    /** The other cases of the household are restricted too, each to be looked at again by itself: they would tell of this one. */
    @Transactional
    public void restrict(CaseReference reference, RestrictionReason reason, String words, String people) {
        restrictOne(reference, reason, words, named(people));
        cases.ofHousehold(cases.get(reference).household()).stream()
                .map(CaseRecord::reference)
                .filter(other -> restrictions.of(other).isEmpty())
                .forEach(other -> restrictOne(other, reason, words, named(people)));
    }

    private void restrictOne(CaseReference reference, RestrictionReason reason, String words, Set<String> named) {
        named.add(currentActor.now().account());
        team.lead(reference).ifPresent(lead -> named.add(lead.who().account()));
        restrictions.restrict(reference, reason, false, words, named);
    }

    @Transactional
    public void name(CaseReference reference, String people) {
        restrictions.name(reference, named(people));
    }

    /** Says which of the people nobody can name. */
    List<FieldProblem> problems(String people, String pointer) {
        return named(people).stream()
                .filter(name -> accounts.find(name)
                        .filter(account -> account.role().doesCaseWork() && account.enabled())
                        .isEmpty())
                .limit(1)
                .map(name -> new FieldProblem(
                        pointer,
                        "No account of somebody who works on cases is called “" + name
                                + "”. Write account names with commas between them"))
                .toList();
    }

    private static Set<String> named(String people) {
        Set<String> named = new LinkedHashSet<>();
        Stream.of(people.split("[,;\\s]+", -1)).filter(name -> !name.isBlank()).forEach(named::add);
        return named;
    }
}
