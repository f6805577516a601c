/** The frame of our pages and their parts, what people read when something goes wrong, and problems of the REST interface. */
@NullMarked
package org.handrail.platform.web;

import org.jspecify.annotations.NullMarked;
