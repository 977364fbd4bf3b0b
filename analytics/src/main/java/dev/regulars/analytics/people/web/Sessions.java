package dev.regulars.analytics.people.web;

import dev.regulars.analytics.people.SignInSettings;
import dev.regulars.analytics.people.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/** Begins, goes on with and ends sessions. */
final class Sessions {

    /** What pages ask by themselves, again and again, with this header: it keeps no session open. */
    static final String POLL = "X-Regulars-Poll";

    private static final String SEEN = "dev.regulars.seen";

    private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();
    private final CsrfTokenRepository tokens;
    private final SignInSettings settings;
    private final Clock clock;

    Sessions(CsrfTokenRepository tokens, SignInSettings settings, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    SecurityContextRepository repository() {
        return repository;
    }

    /** In a session of its own, and with a new token: what somebody planted before is worth nothing. */
    void begin(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        goOn(who, request, response);
    }

    /** Under a new id. */
    void goOn(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SecurityContext context = new SecurityContextImpl(who);
        SecurityContextHolder.setContext(context);
        HttpSession session = request.getSession(true);
        // The container's own limit clears up what nobody comes back to.
        session.setMaxInactiveInterval(Math.toIntExact(settings.sessionIdle().toSeconds()) + 1);
        session.setAttribute(SEEN, clock.instant());
        repository.saveContext(context, request, response);
        tokens.saveToken(tokens.generateToken(request), request, response);
    }

    /** Whether somebody was at the page lately; notes that somebody is now. */
    boolean isAwake(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(SEEN) instanceof Instant seen)) {
            return false;
        }
        Instant now = clock.instant();
        if (!now.isBefore(seen.plus(settings.sessionIdle()))) {
            return false;
        }
        if (request.getHeader(POLL) == null) {
            session.setAttribute(SEEN, now);
        }
        return true;
    }

    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
