package org.handrail.triage;

import org.handrail.platform.engine.decision.DecisionTable;

/** The version of a decision table that is live for an area at this moment. */
public record LiveDecision(String key, int version, String definitionId, DecisionTable table) {}
