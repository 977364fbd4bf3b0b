package dev.regulars.analytics.alerts.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AlertProblems {
    @ExceptionHandler
    ProblemDetail refused(AlertRefusal why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(why.status(), String.valueOf(why.getMessage()));
        problem.setProperty("code", why.code());
        return problem;
    }
}
