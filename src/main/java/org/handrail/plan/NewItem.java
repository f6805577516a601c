package org.handrail.plan;

import java.time.LocalDate;

/** A step that a meeting agreed. */
public record NewItem(ItemWords words, PlanOwner owner, LocalDate by) {}
