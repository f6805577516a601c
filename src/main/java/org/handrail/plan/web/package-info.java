/** The plan on the page of its case. */
@NullMarked
package org.handrail.plan.web;

import org.jspecify.annotations.NullMarked;
