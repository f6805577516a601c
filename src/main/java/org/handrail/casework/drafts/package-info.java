/** What people typed into the form of a task and did not send yet: sealed, kept on the server, gone with the task. */
@NullMarked
package org.handrail.casework.drafts;

import org.jspecify.annotations.NullMarked;
