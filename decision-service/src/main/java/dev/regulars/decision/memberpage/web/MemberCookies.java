package dev.regulars.decision.memberpage.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.ResponseCookie;

/**
 * The cookies of a member's browser: out of reach of scripts, sent to the member page only, and over TLS only when they
 * were given by it. A link in a mail leads to the page from another site, so they are {@code Lax} and not strict.
 */
enum MemberCookies {
    /** Who is signed in. */
    SESSION("REGULARS_ME", "/me"),
    /** Which sign-in this browser asked for. */
    ASKED("REGULARS_ME_ASKED", "/me/api");

    private final String name;
    private final String path;

    MemberCookies(String name, String path) {
        this.name = name;
        this.path = path;
    }

    /** Empty when there is none. */
    String read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String value = "";
        for (Cookie cookie : cookies == null ? new Cookie[0] : cookies) {
            value = cookie.getName().equals(name) ? cookie.getValue() : value;
        }
        return value;
    }

    String give(String value, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(life)
                .build()
                .toString();
    }

    String takeAway(HttpServletRequest request) {
        return give("", Duration.ZERO, request);
    }
}
