package org.handrail.support;

import java.util.Map;

/**
 * What people do with a case, as they see it from outside. The same journey is played on each kind of desk: by calls, in a
 * browser, and on a program that is killed between its steps.
 */
public interface Desk {

    /** A school refers a household; answers the reference of the case. */
    String received(Map<String, Object> referral);

    /** Somebody takes a task of the case, answers its form and completes it. */
    void does(String account, String reference, String task, Map<String, Object> answers);

    /** Whether the account has a task of this name in its lists. */
    boolean waits(String account, String reference, String task);

    /** A partner answers the offer of this case on its page: accept, decline, ask, start or outcome, with what is typed. */
    void answersOffer(String partner, String reference, String answer, Map<String, String> typed);

    /** Somebody sends a form of the case page: concern, ending, notes or contacts. */
    void sends(String account, String reference, String form, Map<String, String> typed);

    /** The day of a timer comes, or a job of the case runs that waits at this step. */
    void comes(String reference, String step);

    /** The status of the case. */
    String status(String reference);

    /** Everything that the audit trail holds of the case, as text. */
    String history(String reference);
}
