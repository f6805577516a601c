/** Tests of the models that ship with the product: every decision, against the specification of its table. */
@NullMarked
package org.handrail.models;

import org.jspecify.annotations.NullMarked;
