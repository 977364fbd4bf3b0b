package dev.regulars.analytics.staff.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class StaffProblems {
    @ExceptionHandler
    ProblemDetail refused(StaffRefusal why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(why.status(), String.valueOf(why.getMessage()));
        problem.setProperty("code", why.code());
        if (!why.rows().isEmpty()) {
            problem.setProperty("rows", why.rows());
        }
        if (why.parameter() != null) {
            problem.setProperty("parameter", why.parameter());
        }
        return problem;
    }
}
