package dev.regulars.analytics.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What the filter refuses, as every other refusal is told. */
final class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        boolean unknown = request.getAttribute(SessionCheck.UNKNOWN) != null;
        (unknown ? Problem.STUDIO_AWAY : Problem.SIGN_IN_NEEDED).write(response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        (e instanceof CsrfException ? Problem.CSRF_TOKEN_WRONG : Problem.ROLE_NEEDED).write(response);
    }
}
