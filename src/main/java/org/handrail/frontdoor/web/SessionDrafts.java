package org.handrail.frontdoor.web;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/** What one person's session holds: referrals being written, references of those sent, and who refers. */
final class SessionDrafts implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 10;

    final String account;
    final LinkedHashMap<String, ReferralDraft> open = new LinkedHashMap<>();
    final LinkedHashMap<String, String> sent = new LinkedHashMap<>();
    Answers referrer = Answers.NONE;

    SessionDrafts(String account) {
        this.account = account;
    }

    void keep(String token, ReferralDraft draft) {
        open.put(token, draft);
        dropOldest(open);
    }

    void sent(String token, String reference) {
        open.remove(token);
        sent.put(token, reference);
        dropOldest(sent);
    }

    private static void dropOldest(Map<String, ?> kept) {
        if (kept.size() > MOST) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
