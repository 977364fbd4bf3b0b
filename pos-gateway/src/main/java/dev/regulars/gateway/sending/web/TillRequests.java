package dev.regulars.gateway.sending.web;

import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.ReasonCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Who sends is checked before a byte of the body is read, and of the body no more than the limit. */
@Component
public class TillRequests {
    private final Callers callers;
    private final Problems problems;
    private final int maxBody;

    TillRequests(Callers callers, Problems problems, WebSettings settings) {
        this.callers = callers;
        this.problems = problems;
        this.maxBody = Math.toIntExact(settings.maxBody().toBytes());
    }

    /** What is answered to a till that is known. */
    public interface WithBody {
        ResponseEntity<byte[]> answer(Till till, byte[] body) throws IOException;
    }

    public ResponseEntity<byte[]> with(HttpServletRequest request, WithBody use) throws IOException {
        Callers.Caller caller = callers.of(request);
        if (caller.refusal() != null) {
            return problems.of(caller.refusal());
        }
        Optional<byte[]> body = BodyReader.read(request.getInputStream(), request.getContentLengthLong(), maxBody);
        if (body.isEmpty()) {
            return problems.of(ReasonCode.BODY_TOO_LARGE, "at most " + maxBody + " bytes are read");
        }
        return caller.hasSent(body.get())
                ? use.answer(caller.till(), body.get())
                : problems.of(ReasonCode.SIGNATURE_INVALID, "it is not of this request, or came before");
    }

    /** For a body that is read as a stream, or none: it cannot be signed as a whole, so keys that sign are refused. */
    public @Nullable ResponseEntity<byte[]> streaming(HttpServletRequest request, Streaming use) throws IOException {
        Callers.Caller caller = callers.of(request);
        if (caller.refusal() != null) {
            return problems.of(caller.refusal());
        }
        return caller.signs()
                ? problems.of(ReasonCode.SIGNATURE_INVALID, "a stream is sent with a key that does not sign")
                : use.answer(caller.till());
    }

    /** What is answered to a till that is known, of a body that is not read yet; null when it is written already. */
    public interface Streaming {
        @Nullable
        ResponseEntity<byte[]> answer(Till till) throws IOException;
    }

    /** Without a body. */
    public ResponseEntity<byte[]> of(HttpServletRequest request, Function<Till, ResponseEntity<byte[]>> use)
            throws IOException {
        return with(request, (till, body) -> use.apply(till));
    }
}
