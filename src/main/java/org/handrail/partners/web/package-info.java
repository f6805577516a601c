/** The offers page of an organisation. */
@NullMarked
package org.handrail.partners.web;

import org.jspecify.annotations.NullMarked;
