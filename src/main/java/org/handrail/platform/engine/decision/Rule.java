package org.handrail.platform.engine.decision;

/**
 * A rule of a decision table.
 *
 * @param id stable id of the rule in its file
 * @param row place in the table, from 1
 * @param annotation the reason shown to people; empty when the author gave none
 */
public record Rule(String id, int row, String annotation) {}
