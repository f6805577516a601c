package org.handrail.platform.web;

import java.util.List;

/** The accounts that the sign-in page offers for trying things out. No bean of this kind, no table: it is for the demo only. */
public interface SignInExamples {

    List<Example> all();

    /** The password of every one of them. */
    String password();

    /**
     * @param account the name to sign in with
     * @param person who that is, such as "Triage officer, front door"
     * @param organisation the organisation's name
     */
    record Example(String account, String person, String organisation) {}
}
