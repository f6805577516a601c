/** The image and the compose file, taken at their word: read, followed on this machine, and checked. */
@org.jspecify.annotations.NullMarked
package org.handrail.image;
