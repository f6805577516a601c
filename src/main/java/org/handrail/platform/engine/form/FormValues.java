package org.handrail.platform.engine.form;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the values of form fields live. Every module that owns some field keys publishes one bean; together they must
 * own every field that is not an engine variable.
 */
public interface FormValues {

    /** Whether this module keeps or shows the field or text with this key. */
    boolean owns(String key);

    /** What is known of its own keys that a form mentions, at least one; strings, booleans, numbers, lists and maps only. */
    Map<String, Object> show(TaskAtHand task, Set<String> keys);

    /**
     * Keeps checked values of its own keys, in the transaction that completes the task. A null value means that the
     * field was seen and left empty.
     */
    void keep(TaskAtHand task, Map<String, @Nullable Object> values);
}
