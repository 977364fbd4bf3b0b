package dev.regulars.decision.people.web;

import dev.regulars.decision.people.SignedIn;
import dev.regulars.decision.people.StillSignedIn;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends sessions that no longer hold, and goes on with the roles that the person has now. */
final class SessionCheck extends OncePerRequestFilter {

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
            Optional<SignedIn> now;
            try {
                now = sessions.isAwake(request) ? still.look(began) : Optional.empty();
            } catch (DataAccessException e) {
                Refusing.write(response, Problem.of(ProblemCode.STORE_UNAVAILABLE, null));
                return;
            }
            if (now.isPresent()) {
                SecurityContextHolder.setContext(new SecurityContextImpl(now.get()));
            } else {
                sessions.end(request);
            }
        }
        chain.doFilter(request, response);
    }
}
