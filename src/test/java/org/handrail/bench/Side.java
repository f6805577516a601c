package org.handrail.bench;

import java.util.Map;
import org.handrail.partners.PartnerNews;
import org.jspecify.annotations.Nullable;

/** One of the two that are compared: works on one case at a time, each call on the case that it was given last. */
interface Side {

    void begins(CaseStory story, int number);

    /** Finds the task of this step, takes it if nobody has it, opens its form and submits the answers. */
    void does(String account, String step, Map<String, @Nullable Object> answers);

    /** Runs the job that waits at this step, whether or not its time has come. */
    void runs(String step);

    /** The school that was asked to help answers. */
    void answers(PartnerNews.Kind answer);
}
