package dev.regulars.analytics.people.studio;

import dev.regulars.analytics.people.StudioSession;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The two cookies of the Studio: its session, and the token that goes with writes. */
record Cookies(Map<String, String> values) {
    private static final String SESSION = "REGULARS_STUDIO";
    private static final String TOKEN = "XSRF-TOKEN";

    static Cookies none() {
        return new Cookies(Map.of());
    }

    static Cookies of(StudioSession session) {
        return new Cookies(Map.of(SESSION, session.cookie(), TOKEN, session.token()));
    }

    /** With what an answer sets; a cookie that it takes away has an empty value. */
    Cookies and(HttpResponse<?> answer) {
        Map<String, String> all = new TreeMap<>(values);
        for (String header : answer.headers().allValues("Set-Cookie")) {
            HttpCookie.parse(header).stream()
                    .filter(cookie -> List.of(SESSION, TOKEN).contains(cookie.getName()))
                    .forEach(cookie -> all.put(cookie.getName(), cookie.getValue()));
        }
        return new Cookies(all);
    }

    String header() {
        return values.entrySet().stream()
                .filter(cookie -> !cookie.getValue().isEmpty())
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    String token() {
        return values.getOrDefault(TOKEN, "");
    }

    StudioSession session() {
        return new StudioSession(values.getOrDefault(SESSION, ""), token());
    }
}
