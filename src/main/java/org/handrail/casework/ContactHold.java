package org.handrail.casework;

import java.util.List;
import org.handrail.caserecord.CaseRecord;
import org.handrail.caserecord.CaseRecords;
import org.handrail.caserecord.Notes;
import org.handrail.platform.CaseReference;
import org.handrail.platform.web.FieldProblem;
import org.handrail.platform.web.InvalidInput;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends the hold on contact with a family, once a lead agency has advised. A new worry sets it again. */
@Component
public class ContactHold {

    private final CaseRecords cases;
    private final Notes notes;

    ContactHold(CaseRecords cases, Notes notes) {
        this.cases = cases;
        this.notes = notes;
    }

    /** Throws {@link InvalidInput} when contact is not on hold, or there are no words or too many. */
    @Transactional
    public void release(CaseReference reference, String advice) {
        WritingDown.check("/contactAdvice", advice, "Say who advised that contact is safe, and what must be kept to.");
        cases.change(reference, record -> release(record));
        notes.write(reference, "Contact with the family is allowed again: " + advice.strip());
    }

    private static void release(CaseRecord record) {
        if (!record.holdOtherContact()) {
            throw new InvalidInput(List.of(new FieldProblem(
                    "/contactAdvice", "Contact is not on hold. Somebody may have allowed it already.")));
        }
        record.holdOtherContact(false);
    }
}
