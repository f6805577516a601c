package org.handrail.plan.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import org.handrail.access.Account;
import org.handrail.access.Accounts;
import org.handrail.access.Role;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.caserecord.TeamMember;
import org.handrail.plan.OwnerNames;
import org.handrail.plan.PlanOwner;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Whom a form of a plan offers: who could join a team, who belongs to it, and who can own a step. */
@Component
class TeamChoices {

    private static final Set<Role> HELPERS =
            Set.of(Role.PRACTITIONER, Role.COORDINATOR, Role.TEAM_MANAGER, Role.PARTNER_WORKER);

    private final Accounts accounts;
    private final TeamAroundHousehold team;
    private final OwnerNames names;

    TeamChoices(Accounts accounts, TeamAroundHousehold team, OwnerNames names) {
        this.accounts = accounts;
        this.team = team;
        this.names = names;
    }

    /** Everyone who helps households and does not lead this one. */
    List<Map<String, String>> couldHelp(CaseReference reference) {
        String lead = team.lead(reference).map(member -> member.who().account()).orElse("");
        return accounts.all().stream()
                .filter(account -> account.enabled() && HELPERS.contains(account.role()))
                .filter(account -> !account.name().equals(lead))
                .map(account -> option(account.name(), names.of(account)))
                .toList();
    }

    List<Map<String, String>> members(CaseReference reference) {
        return team.of(reference).stream()
                .map(TeamMember::who)
                .map(who -> option(who.account(), names.of(who)))
                .toList();
    }

    /** Members who do not lead: the lead leaves only when there is a new one. */
    List<Map<String, String>> mayLeave(CaseReference reference) {
        String lead = team.lead(reference).map(member -> member.who().account()).orElse("");
        return members(reference).stream()
                .filter(member -> !lead.equals(member.get("value")))
                .toList();
    }

    List<Map<String, String>> owners(CaseReference reference) {
        List<Map<String, String>> owners = new ArrayList<>();
        owners.add(option(PlanOwner.Kind.FAMILY.name(), names.of(PlanOwner.FAMILY)));
        owners.add(option(PlanOwner.Kind.NETWORK.name(), names.of(PlanOwner.NETWORK)));
        owners.addAll(members(reference));
        return owners;
    }

    PlanOwner owner(CaseReference reference, String chosen) {
        return switch (chosen) {
            case "FAMILY" -> PlanOwner.FAMILY;
            case "NETWORK" -> PlanOwner.NETWORK;
            default ->
                team.of(reference).stream()
                        .map(TeamMember::who)
                        .filter(who -> who.account().equals(chosen))
                        .map(PlanOwner::helper)
                        .findFirst()
                        .orElseThrow(() -> new NoSuchElementException("Only the family and its team own steps."));
        };
    }

    Actor actor(String account) {
        return accounts.find(account)
                .map(TeamChoices::actor)
                .orElseThrow(() -> new NoSuchElementException("There is no such account."));
    }

    /** Who helps now, in words. */
    String words(CaseReference reference) {
        return team.of(reference).stream()
                .map(member -> "- " + Markdown.escape(names.of(member.who())) + ": "
                        + member.part().label())
                .collect(Collectors.joining("\n"));
    }

    private static Actor actor(Account account) {
        return new Actor(account.name(), account.organisation());
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
