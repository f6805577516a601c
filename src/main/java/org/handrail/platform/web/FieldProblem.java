package org.handrail.platform.web;

/**
 * One thing that is wrong with what was sent.
 *
 * @param pointer a JSON pointer (RFC 6901) to the value, empty when it belongs to no single value
 * @param detail what to do about it, in plain words that do not repeat the value
 */
public record FieldProblem(String pointer, String detail) {}
