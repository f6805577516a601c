@org.jspecify.annotations.NullMarked
package org.handrail.access.programs;
