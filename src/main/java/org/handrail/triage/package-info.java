/**
 * Triage: what the decision tables ask, how every input is derived, what the tables recommend, what a person decided
 * instead, and the record of each evaluation.
 */
@ApplicationModule(allowedDependencies = {"platform", "audit", "access", "people", "caserecord"})
@NullMarked
package org.handrail.triage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
