package org.handrail.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules of matching, apart from where the details are kept. */
final class MatchRules {

    private MatchRules() {}

    /** Why the one told of may be the one we know, given in which indexes they meet. */
    static Optional<MatchReason> reason(Identity told, KnownPerson known, Set<IndexKind> meetIn) {
        if (meetIn.contains(IndexKind.NHS_NUMBER)) {
            return Optional.of(
                    birthDiffers(told, known)
                            ? MatchReason.NHS_NUMBER_SAME_BIRTH_DIFFERS
                            : MatchReason.SAME_NHS_NUMBER);
        }
        boolean samePostcode = meetIn.contains(IndexKind.NAME_BIRTH_AND_POSTCODE);
        if (!samePostcode && !meetIn.contains(IndexKind.NAME_AND_BIRTH)) {
            return Optional.empty();
        }
        if (nhsNumberDiffers(told, known)) {
            return Optional.of(MatchReason.NAME_SAME_NHS_NUMBER_DIFFERS);
        }
        return Optional.of(samePostcode ? MatchReason.SAME_NAME_BIRTH_AND_POSTCODE : MatchReason.SAME_NAME_AND_BIRTH);
    }

    /** Two people who both fit beyond doubt contradict each other. */
    static List<Candidate> weighed(List<Candidate> candidates) {
        long certain = candidates.stream().filter(one -> one.reason().certain()).count();
        return certain < 2
                ? candidates
                : candidates.stream()
                        .map(one -> one.reason().certain()
                                ? new Candidate(one.person(), one.households(), MatchReason.SEVERAL_PEOPLE_FIT)
                                : one)
                        .toList();
    }

    /** The one household in which every member known beyond doubt lives, unless anything speaks against it. */
    static Optional<HouseholdId> household(List<PersonMatch> members) {
        if (members.stream().anyMatch(PersonMatch::contradicted)) {
            return Optional.empty();
        }
        List<Set<HouseholdId>> homes = members.stream()
                .flatMap(member -> member.candidates().stream())
                .filter(candidate -> candidate.reason().certain())
                .map(Candidate::households)
                .toList();
        if (homes.isEmpty()) {
            return Optional.empty();
        }
        List<HouseholdId> shared = homes.get(0).stream()
                .filter(home -> homes.stream().allMatch(others -> others.contains(home)))
                .toList();
        return shared.size() == 1 ? Optional.of(shared.get(0)) : Optional.empty();
    }

    private static boolean birthDiffers(Identity told, KnownPerson known) {
        return told.birth() != null
                && !known.births().isEmpty()
                && !known.births().contains(told.birth());
    }

    private static boolean nhsNumberDiffers(Identity told, KnownPerson known) {
        return told.nhsNumber() != null
                && !known.nhsNumbers().isEmpty()
                && !known.nhsNumbers().contains(told.nhsNumber());
    }
}
