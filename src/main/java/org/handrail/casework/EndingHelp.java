package org.handrail.casework;

import org.handrail.platform.CaseReference;

/** Ends the help of a case, after safety was checked again; open safeguarding work goes on. */
public interface EndingHelp {

    /** Why help ends before its time. */
    enum Reason {
        AGREEMENT_WITHDRAWN("The family does not want this help any more"),
        DIED("Somebody in the household has died"),
        MOVED_OUT_OF_AREA("The household has moved to another area");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    void end(CaseReference reference, Reason reason);
}
