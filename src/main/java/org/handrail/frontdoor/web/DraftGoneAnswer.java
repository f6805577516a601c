package org.handrail.frontdoor.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Leads on from the page of a referral that was sent already, or whose session ended. */
@ControllerAdvice(basePackageClasses = DraftGoneAnswer.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class DraftGoneAnswer {

    @ExceptionHandler(DraftGone.class)
    String leadOn(DraftGone gone) {
        return gone.instead();
    }
}
