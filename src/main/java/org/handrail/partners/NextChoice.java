package org.handrail.partners;

/**
 * The service to ask now.
 *
 * @param last whether it is the last try before a coordinator looks further
 */
public record NextChoice(PartnerService service, int rank, String ackWithin, boolean last) {}
