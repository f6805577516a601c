/** Tests of the models that ship with the product: decisions against the specification, processes path by path. */
@NullMarked
package org.handrail.models;

import org.jspecify.annotations.NullMarked;
