package org.handrail.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody was about to do when they had to sign in again. It lies sealed in the session, so that nothing typed is
 * lost and nothing typed stands in an address.
 *
 * @param fields of a form that was sent; empty for a page that was asked for
 */
record HeldRequest(String account, boolean form, String path, Map<String, List<String>> fields)
        implements Serializable {

    private static final int MOST = 200_000;

    static HeldRequest of(String account, HttpServletRequest request) {
        boolean form = "POST".equals(request.getMethod());
        String query = request.getQueryString();
        String path = request.getRequestURI().substring(request.getContextPath().length())
                + (query == null ? "" : "?" + query);
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (form) {
            request.getParameterMap().forEach((name, values) -> {
                if (!name.equals("_csrf")) {
                    fields.put(name, new ArrayList<>(List.of(values)));
                }
            });
        }
        return new HeldRequest(account, form, path, fields);
    }

    /** Whether it is small enough for a session. */
    boolean fits() {
        return fields.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum()
                <= MOST;
    }

    @Override
    public String toString() {
        return "HeldRequest[hidden]";
    }
}
