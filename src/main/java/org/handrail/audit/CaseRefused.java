package org.handrail.audit;

import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;

/** Somebody was refused a case, told in the transaction that keeps it in the trail. */
public record CaseRefused(CaseReference reference, Actor by) {}
