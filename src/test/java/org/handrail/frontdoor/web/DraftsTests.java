package org.handrail.frontdoor.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.ObjectOutputStream;
import java.util.Set;
import org.handrail.access.Account;
import org.handrail.access.Role;
import org.handrail.access.SignedInAccount;
import org.handrail.platform.CaseReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class DraftsTests {

    private final SignedInAccount account = mock(SignedInAccount.class);
    private final Drafts drafts = new Drafts(account);
    private final MockHttpSession session = new MockHttpSession();
    private final ReferralDraft draft = TypedDraft.safe().draft();

    @BeforeEach
    void signIn() {
        signInAs("school");
    }

    @Test
    void keepsTwoDraftsApart() {
        String one = drafts.begin(session, draft);
        String other = drafts.begin(session, draft);

        drafts.change(session, one, before -> before.withoutPerson(1));

        assertThat(drafts.get(session, one).people()).hasSize(2);
        assertThat(drafts.get(session, other).people()).hasSize(3);
    }

    @Test
    void leadsFromASentDraftToItsReceipt() {
        String token = drafts.begin(session, draft);

        drafts.sent(session, token, CaseReference.parse("HR-2026-000123"));

        assertThatExceptionOfType(DraftGone.class)
                .isThrownBy(() -> drafts.get(session, token))
                .extracting(DraftGone::instead)
                .isEqualTo("redirect:/referrals/HR-2026-000123/receipt");
        assertThat(drafts.open(session)).isEmpty();
    }

    @Test
    void leadsFromADraftThatIsGoneToTheStart() {
        assertThatExceptionOfType(DraftGone.class)
                .isThrownBy(() -> drafts.get(session, "unknown"))
                .extracting(DraftGone::instead)
                .isEqualTo("redirect:/referrals/new?gone");
    }

    @Test
    void showsNothingToAnotherAccountInTheSameSession() {
        String token = drafts.begin(session, draft);
        drafts.rememberReferrer(session, Answers.NONE.with("referrer.name", "Sam Okoro"));

        signInAs("housing");

        assertThat(drafts.open(session)).isEmpty();
        assertThat(drafts.referrer(session)).isEmpty();
        assertThatExceptionOfType(DraftGone.class).isThrownBy(() -> drafts.get(session, token));
    }

    @Test
    void dropsTheOldestOfTooManyDrafts() {
        String oldest = drafts.begin(session, draft);
        for (int i = 0; i < 10; i++) {
            drafts.begin(session, draft);
        }

        assertThat(drafts.open(session)).hasSize(10).doesNotContainKey(oldest);
    }

    @Test
    void holdsOnlyWhatASharedSessionCanCarry() throws Exception {
        String token = drafts.begin(session, draft);
        drafts.change(session, token, before -> before.withPerson(4, Answers.NONE));
        drafts.sent(session, drafts.begin(session, draft), CaseReference.parse("HR-2026-000123"));

        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatNoException().isThrownBy(() -> out.writeObject(session.serializeState()));
        }
    }

    private void signInAs(String name) {
        when(account.get())
                .thenReturn(new Account(name, "Pastoral lead", name, Role.PARTNER_WORKER, Set.of(), true, null));
    }
}
