/** The process {@code front-door}: its names, its variables and how it is started and told news. */
@NullMarked
package org.handrail.frontdoor.process;

import org.jspecify.annotations.NullMarked;
