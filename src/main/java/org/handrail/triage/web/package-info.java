/** Triage for partners' systems: a recommendation, and the decision tables one by one. */
@NullMarked
package org.handrail.triage.web;

import org.jspecify.annotations.NullMarked;
