/**
 * Camunda Forms whose values belong to the case record: shown from it without being stored in the engine, checked
 * against every rule of the {@code .form}, and kept in it in the same transaction.
 */
@NullMarked
package org.handrail.platform.engine.form;

import org.jspecify.annotations.NullMarked;
