package org.handrail.frontdoor.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A referral that is being written.
 *
 * @param answers of every page but that of the people
 * @param nextPerson the number of the next person to be added; numbers are not used again
 */
record ReferralDraft(Instant begunAt, Answers answers, List<PersonDraft> people, int nextPerson)
        implements Serializable {

    /** One person of the household as typed so far. */
    record PersonDraft(int number, Answers answers) implements Serializable {}

    ReferralDraft {
        people = List.copyOf(people);
    }

    static ReferralDraft begin(Instant now, Answers prefilled) {
        return new ReferralDraft(now, prefilled, List.of(), 1);
    }

    ReferralDraft with(Answers changed) {
        return new ReferralDraft(begunAt, changed, people, nextPerson);
    }

    /** Adds the person or, when the number is known, changes it. */
    ReferralDraft withPerson(int number, Answers typed) {
        List<PersonDraft> changed = new ArrayList<>(people);
        PersonDraft person = new PersonDraft(number, typed);
        int place = placeOf(number);
        if (place < 0) {
            changed.add(person);
        } else {
            changed.set(place, person);
        }
        return new ReferralDraft(begunAt, answers, changed, Math.max(nextPerson, number + 1));
    }

    ReferralDraft withoutPerson(int number) {
        List<PersonDraft> left =
                people.stream().filter(person -> person.number() != number).toList();
        return new ReferralDraft(begunAt, answers, left, nextPerson);
    }

    Optional<PersonDraft> person(int number) {
        return people.stream().filter(person -> person.number() == number).findFirst();
    }

    /** The place of the person among the members of the referral, from 0; -1 when there is no such person. */
    int placeOf(int number) {
        for (int place = 0; place < people.size(); place++) {
            if (people.get(place).number() == number) {
                return place;
            }
        }
        return -1;
    }
}
