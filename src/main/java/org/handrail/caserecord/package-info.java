/**
 * The record of a case: its status and due times, agreement and lawful basis, needs, strengths and facts with their
 * source and date, referrals, notes and contacts. Words and coded facts about people are sealed.
 */
@ApplicationModule(
        displayName = "Case record",
        allowedDependencies = {"platform", "people"})
@NullMarked
package org.handrail.caserecord;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
