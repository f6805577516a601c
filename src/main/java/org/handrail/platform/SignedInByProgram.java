package org.handrail.platform;

/** The details of a sign-in that a program repeats with each of its calls. */
public enum SignedInByProgram {
    EACH_CALL
}
