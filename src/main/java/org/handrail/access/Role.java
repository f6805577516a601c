package org.handrail.access;

/** What a person does here; one per account. The codes are those of the contract with other systems. */
public enum Role {
    TRIAGE_OFFICER("Triage officer"),
    PRACTITIONER("Practitioner"),
    COORDINATOR("Coordinator"),
    TEAM_MANAGER("Team manager"),
    SAFEGUARDING_LEAD("Designated safeguarding lead"),
    PRACTICE_LEAD("Practice lead"),
    INFORMATION_OFFICER("Information officer"),
    PARTNER_WORKER("Partner worker"),
    POLICY_EDITOR("Policy officer"),
    POLICY_APPROVER("Policy approver"),
    AUDITOR("Auditor"),
    INSPECTOR("Inspector"),
    OPERATOR("Operator");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The Spring Security authority of this role. */
    public String authority() {
        return "ROLE_" + name();
    }

    /** Whether this role is worked in Tasklist with the tasks of its groups. */
    public boolean doesCaseWork() {
        return switch (this) {
            case TRIAGE_OFFICER,
                    PRACTITIONER,
                    COORDINATOR,
                    TEAM_MANAGER,
                    SAFEGUARDING_LEAD,
                    PRACTICE_LEAD,
                    INFORMATION_OFFICER,
                    PARTNER_WORKER -> true;
            case POLICY_EDITOR, POLICY_APPROVER, AUDITOR, INSPECTOR, OPERATOR -> false;
        };
    }
}
