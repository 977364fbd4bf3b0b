package dev.regulars.analytics.sql.web;

import dev.regulars.analytics.people.CurrentPerson;
import dev.regulars.analytics.sql.RunSql;
import dev.regulars.analytics.sql.SqlCode;
import dev.regulars.analytics.sql.SqlOutcome;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Statements of analysts. */
@RestController
@RequestMapping("/analytics/v1/sql")
class SqlController {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int MOST_BYTES = 6 * RunSql.MOST_CHARACTERS;

    private final RunSql sql;
    private final CurrentPerson current;

    SqlController(RunSql sql, CurrentPerson current) {
        this.sql = sql;
        this.current = current;
    }

    @GetMapping("/tables")
    SqlTablesJson tables() {
        return new SqlTablesJson(
                sql.tables(), sql.limits().most().toSeconds(), sql.limits().rows());
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> run(HttpServletRequest request) throws IOException {
        Optional<String> typed = typed(request);
        if (typed.isEmpty()) {
            return problem(
                    HttpStatus.BAD_REQUEST,
                    "BODY_INVALID",
                    "sql must be a text of at most " + RunSql.MOST_CHARACTERS + " characters");
        }
        SqlOutcome outcome = sql.run(current.get().name(), typed.get());
        if (outcome instanceof SqlOutcome.Rows rows) {
            return ResponseEntity.ok(SqlJson.of(rows));
        }
        SqlOutcome.Refused refused = (SqlOutcome.Refused) outcome;
        HttpStatus status =
                refused.code() == SqlCode.SQL_BUSY ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT;
        ResponseEntity<ProblemDetail> problem = problem(status, refused.code().name(), refused.why());
        if (refused.position() != null && problem.getBody() != null) {
            problem.getBody().setProperty("position", refused.position());
        }
        return problem;
    }

    private static Optional<String> typed(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            String typed = JSON.readTree(body).path("sql").asString("");
            return typed.isBlank() || typed.length() > RunSql.MOST_CHARACTERS ? Optional.empty() : Optional.of(typed);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String code, String why) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, why);
        problem.setProperty("code", code);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
