package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** What the page's controllers share. */
final class MemberAnswers {

    /** Bodies are a few words; 2,000 signs of feedback are 6,000 bytes in some scripts. */
    private static final int MAX_BYTES = 8192;

    private MemberAnswers() {}

    static <T> ResponseEntity<byte[]> with(
            HttpServletRequest request, Function<Fields, T> reader, Function<T, ResponseEntity<byte[]>> use)
            throws IOException {
        Fields.Result<T> read = Fields.read(BodyLimit.read(request, MAX_BYTES), reader);
        return read instanceof Fields.Result.Refused<T> refused
                ? Answers.problem(refused.problem())
                : use.apply(((Fields.Result.Read<T>) read).value());
    }

    static ResponseEntity<byte[]> ok(Object body) {
        return Answers.json(200, Json.write(body));
    }
}
