/** The words and answers of the forms with which help ends. */
@NullMarked
package org.handrail.closure.forms;

import org.jspecify.annotations.NullMarked;
