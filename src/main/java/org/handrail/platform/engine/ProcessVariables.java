package org.handrail.platform.engine;

import java.util.Set;

/** The variables that one process may hold. Every process publishes one bean; the fence refuses every other name. */
public interface ProcessVariables {

    String processKey();

    Set<ProcessVariable<?>> all();
}
