package org.handrail.platform.web;

/**
 * The ways in that the sign-in page offers.
 *
 * @param password whether there is a form for a name and a password
 * @param provider whether people may sign in with the account of their organisation
 */
public record SignInChoices(boolean password, boolean provider) {

    /** Where somebody goes to sign in with the account of their organisation. */
    public String providerPath() {
        return "/oauth2/authorization/organisation";
    }
}
