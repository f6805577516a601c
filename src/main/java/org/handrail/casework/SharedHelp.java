package org.handrail.casework;

import java.util.List;
import java.util.UUID;
import org.handrail.platform.CaseReference;

/** What an organisation does for a family, and may therefore see more than its offer. */
public interface SharedHelp {

    /**
     * One kind of help that the organisation has said yes to.
     *
     * @param pathway the code
     * @param label the help in words
     * @param state where it stands, in words
     */
    record Help(UUID offer, String pathway, String label, String state) {}

    /** Empty when nothing but the offer may be seen. */
    List<Help> by(CaseReference reference, String organisation);
}
