package dev.regulars.decision.messages.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Programs that look at links before anybody clicks them, as far as they say so. */
final class Looking {

    private static final List<String> HEADERS = List.of("Sec-Purpose", "Purpose", "X-Purpose", "X-Moz");

    private Looking() {}

    /** {@code HEAD}, or {@code Sec-Purpose: prefetch;prerender}. */
    static boolean ahead(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || HEADERS.stream()
                        .flatMap(name -> Collections.list(request.getHeaders(name)).stream())
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .anyMatch(value -> value.contains("prefetch") || value.contains("preview"));
    }
}
