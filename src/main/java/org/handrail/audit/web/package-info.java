/** The auditor's room. */
@NullMarked
package org.handrail.audit.web;

import org.jspecify.annotations.NullMarked;
