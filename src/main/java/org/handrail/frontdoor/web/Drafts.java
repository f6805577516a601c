package org.handrail.frontdoor.web;

import jakarta.servlet.http.HttpSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.handrail.access.SignedInAccount;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Referrals being written. They live in the session and nowhere else, each under a token of its own, so that two open
 * tabs do not mix. Another account never sees them, not even in the same browser session.
 */
@Component("referralDrafts")
class Drafts {

    private static final String ATTRIBUTE = Drafts.class.getName();

    private final SignedInAccount account;

    Drafts(SignedInAccount account) {
        this.account = account;
    }

    /** The token of the new draft. */
    String begin(HttpSession session, ReferralDraft draft) {
        String token = UUID.randomUUID().toString();
        change(session, kept -> kept.keep(token, draft));
        return token;
    }

    /** @throws DraftGone when there is no such draft, or no longer */
    ReferralDraft get(HttpSession session, String token) {
        return read(session, kept -> {
            ReferralDraft draft = kept.open.get(token);
            if (draft == null) {
                throw new DraftGone(kept.sent.get(token));
            }
            return draft;
        });
    }

    /** @throws DraftGone when there is no such draft, or no longer */
    ReferralDraft change(HttpSession session, String token, UnaryOperator<ReferralDraft> change) {
        synchronized (WebUtils.getSessionMutex(session)) {
            ReferralDraft changed = change.apply(get(session, token));
            change(session, kept -> kept.keep(token, changed));
            return changed;
        }
    }

    /** The drafts that were not sent, by token, oldest first. */
    Map<String, ReferralDraft> open(HttpSession session) {
        return read(session, kept -> new LinkedHashMap<>(kept.open));
    }

    void forget(HttpSession session, String token) {
        change(session, kept -> kept.open.remove(token));
    }

    /** The draft has become a case: it is taken away, and its token leads to the receipt from now on. */
    void sent(HttpSession session, String token, CaseReference reference) {
        change(session, kept -> kept.sent(token, reference.toString()));
    }

    /** What this person said about themselves in an earlier referral of this session. */
    Optional<Answers> referrer(HttpSession session) {
        return read(session, kept -> kept.referrer.isBlank() ? Optional.empty() : Optional.of(kept.referrer));
    }

    void rememberReferrer(HttpSession session, Answers referrer) {
        change(session, kept -> kept.referrer = referrer);
    }

    private <T> T read(HttpSession session, Function<SessionDrafts, T> reading) {
        synchronized (WebUtils.getSessionMutex(session)) {
            return reading.apply(kept(session));
        }
    }

    /** Sets the attribute again, for sessions that are shared between servers. */
    private void change(HttpSession session, Consumer<SessionDrafts> change) {
        synchronized (WebUtils.getSessionMutex(session)) {
            SessionDrafts kept = kept(session);
            change.accept(kept);
            session.setAttribute(ATTRIBUTE, kept);
        }
    }

    private SessionDrafts kept(HttpSession session) {
        String name = account.get().name();
        return session.getAttribute(ATTRIBUTE) instanceof SessionDrafts kept && kept.account.equals(name)
                ? kept
                : new SessionDrafts(name);
    }
}
