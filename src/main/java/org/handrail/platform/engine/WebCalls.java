package org.handrail.platform.engine;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Marks every thread that answers a request, before anything else sees it, and answers a command of nobody with 403
 * where no servlet of ours does.
 */
@Configuration(proxyBeanMethods = false)
class WebCalls {

    @Bean
    FilterRegistrationBean<MarkingFilter> webCallsMarked() {
        FilterRegistrationBean<MarkingFilter> filter = new FilterRegistrationBean<>(new MarkingFilter());
        filter.addUrlPatterns("/*");
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        filter.setAsyncSupported(true);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    /** A forward or an error page runs inside the request that it belongs to. */
    static final class MarkingFilter extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            if (WebCall.current() != null) {
                chain.doFilter(request, response);
                return;
            }
            WebCall.begin(request);
            try {
                chain.doFilter(request, response);
            } catch (RuntimeException | ServletException fault) {
                if (!CommandRefusal.isBehind(fault) || response.isCommitted()) {
                    throw fault;
                }
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            } finally {
                WebCall.end();
            }
        }
    }
}
