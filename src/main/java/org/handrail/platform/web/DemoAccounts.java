package org.handrail.platform.web;

import java.util.List;

/** The accounts that the sign-in page shows; the module that makes the demo accounts offers this bean in the demo profile only. */
public interface DemoAccounts {

    List<DemoAccount> all();

    /** The password of every one of them. */
    String password();

    /**
     * @param account the name to sign in with
     * @param person who that is, such as "triage officer, front door"
     * @param organisation the organisation's name
     */
    record DemoAccount(String account, String person, String organisation) {}
}
