package org.handrail.platform.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the page frame says about the visitor: the account, and the links that fit the roles. */
@Component("navigation")
class Navigation {

    private final ObjectProvider<NavigationItem> offered;

    Navigation(ObjectProvider<NavigationItem> offered) {
        this.offered = offered;
    }

    /** The account that signed in, or null. */
    public @Nullable String account() {
        return Visitor.current().account();
    }

    /** The links for this visitor, in order. */
    public List<Link> items() {
        Visitor visitor = Visitor.current();
        List<NavigationItem> items = offered.orderedStream()
                .filter(item -> visitor.mayUse(item.roles()))
                .toList();
        String current = current(items);
        return items.stream()
                .map(item -> new Link(item.text(), item.href(), item.href().equals(current)))
                .toList();
    }

    /** A link, and whether the visitor is in that part of the service now. */
    record Link(String text, String href, boolean current) {}

    /** The link that leads closest to where the visitor is: one part of the service may lie inside another. */
    private static String current(List<NavigationItem> items) {
        String path = path();
        return items.stream()
                .map(NavigationItem::href)
                .filter(href -> leadsTo(href, path))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    private static boolean leadsTo(String href, String path) {
        return path.equals(href) || path.startsWith(href + "/");
    }

    private static String path() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            String context = attributes.getRequest().getContextPath();
            return attributes.getRequest().getRequestURI().substring(context.length());
        }
        return "";
    }
}
