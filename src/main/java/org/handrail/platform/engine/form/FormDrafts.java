package org.handrail.platform.engine.form;

import java.util.Map;

/** What a worker has typed into a form and not sent yet; kept on the server, seen by that worker only. */
public interface FormDrafts {

    /** The worker's draft, or an empty map. */
    Map<String, Object> draftOf(TaskAtHand task, String account);
}
