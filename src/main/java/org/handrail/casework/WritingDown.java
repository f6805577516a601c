package org.handrail.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.handrail.caserecord.ContactLog;
import org.handrail.caserecord.NewContact;
import org.handrail.caserecord.Notes;
import org.handrail.people.ContactChannel;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes notes and contact attempts down in a case. */
@Component
public class WritingDown {

    private static final int LONGEST = 10_000;
    private static final String TOO_LONG = "Use 10,000 characters or fewer.";

    private final Notes notes;
    private final ContactLog contacts;
    private final Clock clock;

    WritingDown(Notes notes, ContactLog contacts, Clock clock) {
        this.notes = notes;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Throws {@link InvalidInput} when there are no words, or too many. */
    @Transactional
    public void note(CaseReference reference, String words) {
        check("/note", words, "Write your note.");
        notes.write(reference, words.strip());
    }

    /** Throws {@link InvalidInput} when it is not said who, how or whether they were reached, or there are too many words. */
    @Transactional
    public void contact(
            CaseReference reference,
            String who,
            @Nullable ContactChannel channel,
            @Nullable Boolean reached,
            String words) {
        List<FieldProblem> problems = new ArrayList<>();
        if (who.isBlank()) {
            problems.add(new FieldProblem("/who", "Say who you tried to reach."));
        }
        if (channel == null) {
            problems.add(new FieldProblem("/channel", "Choose how you tried to reach them."));
        }
        if (reached == null) {
            problems.add(new FieldProblem("/reached", "Say whether you reached them."));
        }
        if (words.length() > LONGEST) {
            problems.add(new FieldProblem("/contactWords", TOO_LONG));
        }
        if (channel == null || reached == null || !problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        contacts.log(reference, new NewContact(null, who.strip(), channel, reached, words.strip(), clock.instant()));
    }

    static void check(String pointer, String words, String whenEmpty) {
        if (words.isBlank()) {
            throw new InvalidInput(List.of(new FieldProblem(pointer, whenEmpty)));
        }
        if (words.length() > LONGEST) {
            throw new InvalidInput(List.of(new FieldProblem(pointer, TOO_LONG)));
        }
    }
}
