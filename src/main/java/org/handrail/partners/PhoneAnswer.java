package org.handrail.partners;

import java.time.Instant;
import org.handrail.platform.Actor;

/**
 * Something that an organisation said on the phone.
 *
 * @param what what it means for the offer, in words
 * @param who the person there who said it
 * @param words more about it; empty when nothing more was said
 * @param by who wrote it down
 */
public record PhoneAnswer(String what, String who, String words, Actor by, Instant at) {}
