package org.handrail.triage;

import org.handrail.people.HouseholdId;
import org.handrail.platform.CaseReference;

/** A table found that somebody at home may be in grave danger from abuse. Published in the transaction that keeps it. */
public record AbuseRouteFound(CaseReference reference, HouseholdId household) {}
