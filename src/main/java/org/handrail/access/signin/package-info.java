/** The ways in for people: the identity provider, the password of the demonstration, and signing in again. */
@NullMarked
package org.handrail.access.signin;

import org.jspecify.annotations.NullMarked;
