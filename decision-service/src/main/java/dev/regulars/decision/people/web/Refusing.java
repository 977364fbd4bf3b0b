package dev.regulars.decision.people.web;

import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What the filter refuses, as every other refusal is told. */
public final class Refusing implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        write(response, Problem.of(ProblemCode.SIGN_IN_NEEDED, null));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        boolean csrf = e instanceof CsrfException;
        write(response, Problem.of(csrf ? ProblemCode.CSRF_TOKEN_WRONG : ProblemCode.ROLE_NEEDED, null));
    }

    public static void write(HttpServletResponse response, Problem problem) throws IOException {
        ResponseEntity<byte[]> answer = Answers.problem(problem);
        response.setStatus(problem.status());
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.get(0)));
        response.getOutputStream().write(Objects.requireNonNull(answer.getBody()));
    }
}
