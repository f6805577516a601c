package org.handrail.frontdoor.web;

import java.time.LocalDate;
import java.util.List;

/** What the dates of birth in a draft say about children, as far as they are known. */
record Ages(boolean anyUnder18, boolean anyUnder5, boolean anyUnborn) {

    private static final int ADULT = 18;
    private static final int SCHOOL = 5;

    static Ages of(ReferralDraft draft, LocalDate today) {
        List<LocalDate> births = draft.people().stream()
                .flatMap(person -> person.answers().date(FamilyPages.BORN).toDate().stream())
                .toList();
        return new Ages(
                births.stream().anyMatch(born -> born.isAfter(today.minusYears(ADULT))),
                births.stream().anyMatch(born -> !born.isAfter(today) && born.isAfter(today.minusYears(SCHOOL))),
                births.stream().anyMatch(born -> born.isAfter(today)));
    }
}
