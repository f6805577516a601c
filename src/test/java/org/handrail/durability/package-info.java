/** The packaged application as a process of its own: killed at any moment, and watched while it runs. */
@org.jspecify.annotations.NullMarked
package org.handrail.durability;
