package org.handrail.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers 400 to an address with a doubled slash before anything tries to match it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class CleanPaths extends OncePerRequestFilter {

    static final String WORDS = "This address has two slashes in a row. Leave one out and try again.";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().contains("//")) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            response.setContentType("text/plain;charset=UTF-8");
            response.getWriter().println(WORDS);
            return;
        }
        chain.doFilter(request, response);
    }
}
