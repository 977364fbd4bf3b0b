package dev.regulars.gateway.sending.web;

import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.tills.Tills;
import dev.regulars.gateway.transaction.ReasonCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Who sends is checked before a byte of the body is read, and of the body no more than the limit. */
@Component
public class TillRequests {
    private final Tills tills;
    private final Problems problems;
    private final int maxBody;

    TillRequests(Tills tills, Problems problems, WebSettings settings) {
        this.tills = tills;
        this.problems = problems;
        this.maxBody = Math.toIntExact(settings.maxBody().toBytes());
    }

    /** What is answered to a till that is known. */
    public interface WithBody {
        ResponseEntity<byte[]> answer(Till till, byte[] body);
    }

    public ResponseEntity<byte[]> with(HttpServletRequest request, WithBody use) throws IOException {
        Optional<Till> till = holder(request);
        if (till.isEmpty()) {
            return unknown();
        }
        Optional<byte[]> body = BodyReader.read(request.getInputStream(), request.getContentLengthLong(), maxBody);
        return body.isEmpty()
                ? problems.of(ReasonCode.BODY_TOO_LARGE, "at most " + maxBody + " bytes are read")
                : use.answer(till.get(), body.get());
    }

    /** Without a body. */
    public ResponseEntity<byte[]> of(HttpServletRequest request, Function<Till, ResponseEntity<byte[]>> use) {
        return holder(request).map(use).orElseGet(this::unknown);
    }

    private Optional<Till> holder(HttpServletRequest request) {
        return tills.holderOf(request.getHeader(HttpHeaders.AUTHORIZATION));
    }

    private ResponseEntity<byte[]> unknown() {
        return problems.of(ReasonCode.TILL_KEY_INVALID, "send the till's key as `Authorization: Bearer <key>`");
    }
}
