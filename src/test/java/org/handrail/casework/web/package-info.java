@NullMarked
package org.handrail.casework.web;

import org.jspecify.annotations.NullMarked;
