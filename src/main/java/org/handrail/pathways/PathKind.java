package org.handrail.pathways;

/** Which path a help goes. */
public enum PathKind {
    FOOD,
    HOUSING
}
