package org.handrail.platform.engine.form;

import java.util.List;

/** A submitted form was refused; {@code fields} are the keys of what was wrong, never a value. */
public record FormRefusal(TaskAtHand task, List<String> fields) {}
