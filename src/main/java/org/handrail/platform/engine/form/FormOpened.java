package org.handrail.platform.engine.form;

/** A form was opened and shows what the case record knows, on whichever screen; told in the transaction that read it. */
public record FormOpened(TaskAtHand task) {}
