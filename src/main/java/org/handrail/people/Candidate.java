package org.handrail.people;

import java.util.Set;

/** A person we know who may be the one a referral tells of, with the households in which we know them. */
public record Candidate(PersonId person, Set<HouseholdId> households, MatchReason reason) {}
