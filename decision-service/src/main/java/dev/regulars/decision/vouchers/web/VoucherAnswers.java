package dev.regulars.decision.vouchers.web;

import dev.regulars.decision.vouchers.Outcome;
import dev.regulars.decision.vouchers.Refusal;
import dev.regulars.decision.vouchers.StoreTime;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.BodyLimit;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/** Bodies in, outcomes out. */
final class VoucherAnswers {

    private VoucherAnswers() {}

    static <T> ResponseEntity<byte[]> withBody(
            HttpServletRequest request, Function<Fields, T> reader, Function<T, ResponseEntity<byte[]>> use)
            throws IOException {
        Fields.Result<T> read = Fields.read(BodyLimit.read(request), reader);
        return read instanceof Fields.Result.Refused<T> refused
                ? Answers.problem(refused.problem())
                : use.apply(((Fields.Result.Read<T>) read).value());
    }

    static ResponseEntity<byte[]> answer(Outcome outcome, StoreTime time) {
        return answer(outcome, time, null);
    }

    static ResponseEntity<byte[]> answer(Outcome outcome, StoreTime time, @Nullable String reservation) {
        return outcome instanceof Outcome.Done done
                ? Answers.json(200, Json.write(VoucherJson.of(done.voucher(), time, reservation)))
                : refused(((Outcome.Refused) outcome).why());
    }

    static ResponseEntity<byte[]> refused(Refusal why) {
        return Answers.problem(Problem.of(ProblemCode.valueOf(why.name()), null));
    }

    static ResponseEntity<byte[]> invalid(String field, String reason) {
        return Answers.problem(Problem.of(List.of(new Problem.FieldError(ProblemCode.INVALID_VALUE, field, reason))));
    }
}
