package org.handrail.access.signin;

/** Why somebody whom the identity provider knows does not get in. The names are codes in the audit trail. */
enum Refusal {
    NO_NAME("Your organisation's account has no name that Handrail can use."),
    NAME_TAKEN("Another account has the name of yours."),
    NAME_CHANGED("The name of your account has changed."),
    NO_ORGANISATION("Your account does not say which organisation you work for."),
    UNKNOWN_ORGANISATION("Handrail does not know the organisation that you work for."),
    NO_ROLE("Your account has no role in Handrail."),
    UNKNOWN_ROLE("Handrail does not know the role of your account."),
    MANY_ROLES("Your account has more than one role in Handrail."),
    ACCOUNT_OFF("Your account is switched off, or its time has ended."),
    OTHER_PERSON("You signed in with another account than before."),
    PROVIDER("Your organisation's sign-in did not work.");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
