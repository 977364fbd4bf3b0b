package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.memberpage.MemberSessions;
import dev.regulars.decision.people.web.Refusing;
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

/** Says who is signed in, at each question to the page's API; pages themselves are the same for all. */
final class MemberSessionFilter extends OncePerRequestFilter {

    private final MemberSessions sessions;

    MemberSessionFilter(MemberSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(MemberRights.API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String held = MemberCookies.SESSION.read(request);
        Optional<Account> member;
        try {
            member = held.isEmpty() ? Optional.empty() : sessions.find(held);
        } catch (DataAccessException e) {
            Refusing.write(response, Problem.of(ProblemCode.STORE_UNAVAILABLE, null));
            return;
        }
        member.ifPresent(
                account -> SecurityContextHolder.setContext(new SecurityContextImpl(new SignedInMember(account))));
        chain.doFilter(request, response);
    }
}
