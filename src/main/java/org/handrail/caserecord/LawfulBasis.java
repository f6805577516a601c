package org.handrail.caserecord;

/**
 * The lawful basis for using a family's data (UK GDPR article 6), with the worker's words on why. It is not the
 * family's agreement to be helped: see {@link AgreementToSupport}.
 */
public record LawfulBasis(Basis basis, String words) {

    /** The bases that early help uses. */
    public enum Basis {
        PUBLIC_TASK("Public task"),
        LEGAL_OBLIGATION("Legal obligation"),
        VITAL_INTERESTS("Vital interests"),
        CONSENT("Consent");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        /** The basis in plain English. */
        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        return "LawfulBasis[" + basis + ']';
    }
}
