/** What the forms of the paths show and keep. */
@NullMarked
package org.handrail.pathways.forms;

import org.jspecify.annotations.NullMarked;
