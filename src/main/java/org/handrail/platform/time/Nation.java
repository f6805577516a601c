package org.handrail.platform.time;

/** The parts of the United Kingdom that have bank holidays of their own (Banking and Financial Dealings Act 1971). */
public enum Nation {
    ENGLAND_AND_WALES("eng"),
    SCOTLAND("sct"),
    NORTHERN_IRELAND("nir");

    private final String region;

    Nation(String region) {
        this.region = region;
    }

    /** The region of Jollyday's calendar for the United Kingdom. */
    String region() {
        return region;
    }
}
