package org.handrail.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what went wrong outside our controllers: in filters, in the engine's web applications, while a page was drawn. */
@Controller
class FaultPage implements ErrorController {

    @RequestMapping("${server.error.path:/error}")
    Object answer(HttpServletRequest request) {
        Fault fault = read(request);
        return AnswerKind.isProblem(request) ? fault.problem() : fault.page();
    }

    private static Fault read(HttpServletRequest request) {
        Object exception = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (exception instanceof Throwable thrown) {
            return rejected(thrown)
                    ? Fault.of(HttpStatus.BAD_REQUEST)
                    : Fault.of(HttpStatus.INTERNAL_SERVER_ERROR).withReference(FaultLog.write(thrown));
        }
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return Fault.of(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }

    private static boolean rejected(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof RequestRejectedException) {
                return true;
            }
        }
        return false;
    }
}
