/** Working time: the limits of the decision tables and the calendar that turns them into due instants. */
@org.jspecify.annotations.NullMarked
package org.handrail.platform.time;
