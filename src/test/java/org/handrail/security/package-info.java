/** Proof of what docs/security.md claims: each requirement with the tests that show it. */
@NullMarked
package org.handrail.security;

import org.jspecify.annotations.NullMarked;
