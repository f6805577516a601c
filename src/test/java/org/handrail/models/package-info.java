/** Tests over all models, and a plain engine on which a process can be walked path by path. */
@NullMarked
package org.handrail.models;

import org.jspecify.annotations.NullMarked;
