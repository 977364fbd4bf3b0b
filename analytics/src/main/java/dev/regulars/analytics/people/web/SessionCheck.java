package dev.regulars.analytics.people.web;

import dev.regulars.analytics.people.SignedIn;
import dev.regulars.analytics.people.StillSignedIn;
import dev.regulars.analytics.people.StillSignedIn.Known;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that no longer hold, and goes on with the roles that the person has now. */
final class SessionCheck extends OncePerRequestFilter {

    /** Marks a request whose session can neither be confirmed nor be ended. */
    static final String UNKNOWN = "dev.regulars.unknown";

    private final StillSignedIn still;
    private final Sessions sessions;

    SessionCheck(StillSignedIn still, Sessions sessions) {
        this.still = still;
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn began) {
            Known known = sessions.isAwake(request) ? still.look(began) : new Known.Ended();
            if (known instanceof Known.Yes yes) {
                SecurityContextHolder.setContext(new SecurityContextImpl(yes.who()));
            } else if (known instanceof Known.Unknown) {
                request.setAttribute(UNKNOWN, true);
                SecurityContextHolder.clearContext();
            } else {
                still.end(began);
                sessions.end(request);
            }
        }
        chain.doFilter(request, response);
    }
}
