package dev.regulars.decision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as a value (RFC 9457). {@code errors} names every field that is wrong, at most {@link #MAX_ERRORS} of
 * them.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        ProblemCode code,
        @Nullable String detail,
        List<FieldError> errors) {

    public static final int MAX_ERRORS = 100;

    /** @param field as a path: {@code lines[3].quantity} */
    public record FieldError(ProblemCode code, String field, String reason) {}

    public static Problem of(ProblemCode code, @Nullable String detail) {
        return new Problem("urn:regulars:problem:" + code, code.title(), code.status(), code, detail, List.of());
    }

    /** @param errors at least one */
    public static Problem of(List<FieldError> errors) {
        FieldError first =
                errors.stream().min(Comparator.comparing(FieldError::code)).orElseThrow();
        ProblemCode code = first.code();
        String more = errors.size() == 1 ? "" : " (and " + (errors.size() - 1) + " more)";
        return new Problem(
                "urn:regulars:problem:" + code,
                code.title(),
                code.status(),
                code,
                first.field() + " " + first.reason() + more,
                List.copyOf(errors.subList(0, Math.min(MAX_ERRORS, errors.size()))));
    }
}
