package dev.regulars.analytics.accounting.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccountingProblems {
    @ExceptionHandler
    ProblemDetail notDone(NotDone why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(why.status(), String.valueOf(why.getMessage()));
        problem.setProperty("code", why.code());
        if (!why.differences().isEmpty()) {
            problem.setProperty("differences", why.differences());
        }
        return problem;
    }
}
