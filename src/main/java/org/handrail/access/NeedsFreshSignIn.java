package org.handrail.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/** As {@link org.handrail.platform.NeedsFreshSignIn}, for modules that know {@code access}. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@org.handrail.platform.NeedsFreshSignIn
public @interface NeedsFreshSignIn {

    @AliasFor(annotation = org.handrail.platform.NeedsFreshSignIn.class, attribute = "minutes")
    int minutes() default 0;
}
