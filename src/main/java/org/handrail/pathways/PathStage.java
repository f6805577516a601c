package org.handrail.pathways;

/** Where a path stands while it is not over. */
public enum PathStage {
    GETTING_FOOD("Getting food for today"),
    FINDING_CAUSE("Finding out why food ran out"),
    AGREEING("Agreeing with the family who is told"),
    KEEPING_HOME("Helping to keep the home"),
    SENT("Sent to Housing Options, no receipt yet"),
    RECEIVED("Housing Options has it"),
    TAKEN_UP("Housing Options is in touch"),
    DUTY_RUNS("The council’s housing duty runs");

    private final String label;

    PathStage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
