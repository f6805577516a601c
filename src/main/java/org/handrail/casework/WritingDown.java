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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes notes and contact attempts down in a case. */
@Component
public class WritingDown {

    private static final int LONGEST = 10_000;

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
        check(words, "Write your note.");
        notes.write(reference, words.strip());
    }

    /** Throws {@link InvalidInput} when nobody is named. */
    @Transactional
    public void contact(CaseReference reference, String who, ContactChannel channel, boolean reached, String words) {
        List<FieldProblem> problems = new ArrayList<>();
        if (who.isBlank()) {
            problems.add(new FieldProblem("/who", "Say who you tried to reach."));
        }
        if (words.length() > LONGEST) {
            problems.add(new FieldProblem("/words", "Use 10,000 characters or fewer."));
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
        contacts.log(reference, new NewContact(null, who.strip(), channel, reached, words.strip(), clock.instant()));
    }

    static void check(String words, String whenEmpty) {
        if (words.isBlank()) {
            throw new InvalidInput(List.of(new FieldProblem("/words", whenEmpty)));
        }
        if (words.length() > LONGEST) {
            throw new InvalidInput(List.of(new FieldProblem("/words", "Use 10,000 characters or fewer.")));
        }
    }
}
