package dev.regulars.gateway.sending.web;

import dev.regulars.gateway.tills.RequestLimits;
import dev.regulars.gateway.tills.Signatures;
import dev.regulars.gateway.tills.SignedRequest;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.tills.Tills;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Who sends a request, by its header alone, and whether it may send more. */
@Component
class Callers {
    private final Tills tills;
    private final Signatures signatures;
    private final RequestLimits limits;

    Callers(Tills tills, Signatures signatures, RequestLimits limits) {
        this.tills = tills;
        this.signatures = signatures;
        this.limits = limits;
    }

    /** @param refusal why nobody is let in; else null */
    record Caller(@Nullable Till known, @Nullable Refusal refusal, boolean signs, Predicate<byte[]> sent) {
        Till till() {
            return Objects.requireNonNull(known);
        }

        /** Whether the body is what the till has signed, where it signs. */
        boolean hasSent(byte[] body) {
            return sent.test(body);
        }
    }

    Caller of(HttpServletRequest request) {
        String authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        Optional<SignedRequest> signed = SignedRequest.read(authorization);
        Optional<Till> till = signed.isPresent() ? signatures.claimed(signed.get()) : tills.holderOf(authorization);
        if (till.isEmpty()) {
            return signed.isPresent()
                    ? refused(ReasonCode.SIGNATURE_INVALID, "the key is not known, or the time is off")
                    : refused(ReasonCode.TILL_KEY_INVALID, "send the till's key as `Authorization: Bearer <key>`");
        }
        if (!limits.admits(till.get())) {
            return refused(ReasonCode.TOO_MANY_REQUESTS, "the till has sent enough for this second");
        }
        Predicate<byte[]> sent = signed.isEmpty()
                ? body -> true
                : body -> signatures.isRight(signed.get(), request.getMethod(), path(request), body);
        return new Caller(till.get(), null, signed.isPresent(), sent);
    }

    private static String path(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static Caller refused(ReasonCode code, String detail) {
        return new Caller(null, Refusal.of(code, detail), false, body -> false);
    }
}
