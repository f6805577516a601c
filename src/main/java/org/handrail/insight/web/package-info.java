/** The manager's page. */
@NullMarked
package org.handrail.insight.web;

import org.jspecify.annotations.NullMarked;
