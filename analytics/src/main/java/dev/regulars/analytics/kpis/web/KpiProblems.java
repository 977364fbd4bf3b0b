package dev.regulars.analytics.kpis.web;

import dev.regulars.analytics.kpis.WrongScope;
import dev.regulars.analytics.warehouse.TooSlow;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What can go wrong with a figure, with the codes of docs/api/openapi.yaml. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class KpiProblems {
    @ExceptionHandler
    ProblemDetail unknown(NoSuchKpi problem) {
        return problem(HttpStatus.NOT_FOUND, "NO_SUCH_KPI", String.valueOf(problem.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail wrong(WrongScope problem) {
        ProblemDetail detail = problem(HttpStatus.BAD_REQUEST, "WRONG_PARAMETER", String.valueOf(problem.getMessage()));
        detail.setProperty("parameter", problem.parameter());
        return detail;
    }

    @ExceptionHandler
    ProblemDetail slow(TooSlow problem) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "TOO_SLOW", String.valueOf(problem.getMessage()));
    }

    private static ProblemDetail problem(HttpStatus status, String code, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        return problem;
    }
}
