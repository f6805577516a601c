package org.handrail.people;

/** What a digest stands for. */
enum IndexKind {
    NHS_NUMBER,
    NAME_AND_BIRTH,
    NAME_BIRTH_AND_POSTCODE,
    FAMILY_NAME,
    FULL_NAME
}
