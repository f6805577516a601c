package org.handrail.partners;

/**
 * A service that could help, as the tables ranked it.
 *
 * @param rank 1 is the best
 * @param ackWithin the limit for its answer, as the tables write limits; {@code NONE} sets none
 */
public record RankedService(int rank, PartnerService service, String ackWithin) {}
