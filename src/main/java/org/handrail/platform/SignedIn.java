package org.handrail.platform;

/** A security principal that knows for whom it acts. */
public interface SignedIn {

    /** The account that signed in and its organisation. */
    Actor actor();
}
