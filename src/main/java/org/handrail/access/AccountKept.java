package org.handrail.access;

/** An account is new, or its organisation, role or teams are. */
public record AccountKept(Account account) {}
