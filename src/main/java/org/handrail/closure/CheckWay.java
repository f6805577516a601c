package org.handrail.closure;

/** How somebody may look, or looked, whether the change lasts. */
public enum CheckWay {
    CALL("We may get in touch and ask", "We spoke with the family"),
    RECORDS("We may look at records that we hold, without a call", "We looked at records that we hold"),
    NO("No check was agreed", ""),
    NOT_REACHED("", "We could not reach them");

    private final String agreed;
    private final String done;

    CheckWay(String agreed, String done) {
        this.agreed = agreed;
        this.done = done;
    }

    /** What was agreed, in plain English. */
    public String agreed() {
        return agreed;
    }

    /** What was done, in plain English. */
    public String done() {
        return done;
    }
}
