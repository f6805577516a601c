package org.handrail.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a handler, or on all of a controller: only for somebody who proved a few minutes ago who they are. Others are led to
 * sign in again and come back with what they typed; a program is told so.
 */
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsFreshSignIn {

    /** How many minutes ago at most; 0 for {@code handrail.sign-in.fresh-for}. */
    int minutes() default 0;
}
