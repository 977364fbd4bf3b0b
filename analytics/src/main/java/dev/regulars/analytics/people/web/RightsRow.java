package dev.regulars.analytics.people.web;

import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/** Patterns that are read as controllers' are. */
record RightsRow(Set<String> methods, PathPattern pattern, Who who) {
    boolean fits(String method, PathContainer path) {
        return (methods.isEmpty() || methods.contains(method)) && pattern.matches(path);
    }
}
