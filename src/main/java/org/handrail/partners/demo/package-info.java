/** Services for the demonstration. */
@NullMarked
package org.handrail.partners.demo;

import org.jspecify.annotations.NullMarked;
