package org.handrail.frontdoor.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the journey where families can stand.
 *
 * @param after the step through which they come to it; null for the start
 */
record DemoStep(String name, @Nullable String after, List<DemoAct> acts) {}
