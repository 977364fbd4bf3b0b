package dev.regulars.gateway.sending.web;

import dev.regulars.gateway.transaction.Reason;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import dev.regulars.gateway.watching.OutcomeCounters;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as {@code application/problem+json}, whatever the sender says it accepts. */
@Component
public class Problems {
    private final JsonMapper json;
    private final WebSettings settings;
    private final OutcomeCounters counters;

    Problems(JsonMapper json, WebSettings settings, OutcomeCounters counters) {
        this.counters = counters;
        this.json = json;
        this.settings = settings;
    }

    public ResponseEntity<byte[]> of(ReasonCode code, String detail) {
        return of(Refusal.of(code, detail));
    }

    public ResponseEntity<byte[]> of(Refusal refusal) {
        return of(refusal, status(refusal.code()));
    }

    /** Of what was sent in the right way but cannot be used: 422, whatever the code. */
    public ResponseEntity<byte[]> unprocessable(Refusal refusal) {
        return of(refusal, HttpStatus.valueOf(422));
    }

    private ResponseEntity<byte[]> of(Refusal refusal, HttpStatus status) {
        ReasonCode code = refusal.code();
        counters.rejected(code);
        Problem problem = new Problem(
                "urn:regulars:problem:" + code,
                title(code),
                status.value(),
                code,
                detail(refusal),
                fields(refusal.reasons()));
        return ResponseEntity.status(status)
                .headers(headers -> addHeaders(headers, code))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(json.writeValueAsBytes(problem));
    }

    private void addHeaders(HttpHeaders headers, ReasonCode code) {
        if (code == ReasonCode.TILL_KEY_INVALID) {
            headers.set(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"till\"");
        }
        if (code == ReasonCode.TOO_MANY_REQUESTS) {
            headers.set(HttpHeaders.RETRY_AFTER, "1");
        }
        if (code == ReasonCode.QUEUE_UNAVAILABLE
                || code == ReasonCode.DECISION_UNAVAILABLE
                || code == ReasonCode.TOO_MANY_BATCHES) {
            headers.set(
                    HttpHeaders.RETRY_AFTER, Long.toString(settings.retryAfter().toSeconds()));
        }
    }

    private static List<Reason> fields(List<Reason> reasons) {
        return reasons.stream().filter(reason -> !reason.field().isEmpty()).toList();
    }

    private static String detail(Refusal refusal) {
        Reason first = refusal.reasons().get(0);
        if (first.field().isEmpty()) {
            return first.reason();
        }
        int others = refusal.reasons().size() - 1;
        return first.field() + " " + first.reason() + (others == 0 ? "" : " (and " + others + " more)");
    }

    private static HttpStatus status(ReasonCode code) {
        return switch (code) {
            case TILL_KEY_INVALID, SIGNATURE_INVALID -> HttpStatus.UNAUTHORIZED;
            case TOO_MANY_REQUESTS -> HttpStatus.TOO_MANY_REQUESTS;
            case STORE_NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case METHOD_NOT_ALLOWED -> HttpStatus.METHOD_NOT_ALLOWED;
            case UNSUPPORTED_MEDIA_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case BODY_TOO_LARGE -> HttpStatus.valueOf(413);
            case STORE_REQUIRED,
                    MALFORMED_JSON,
                    MALFORMED_XML,
                    MALFORMED_CSV,
                    LIMIT_EXCEEDED,
                    UNKNOWN_FIELD,
                    MISSING_FIELD,
                    INVALID_VALUE -> HttpStatus.BAD_REQUEST;
            case TOO_MANY_LINES, TOO_MANY_TRANSACTIONS, REFUSED_BY_PROGRAM -> HttpStatus.valueOf(422);
            case TOO_MANY_BATCHES -> HttpStatus.TOO_MANY_REQUESTS;
            case BATCH_ENDED -> HttpStatus.CONFLICT;
            case QUEUE_UNAVAILABLE, DECISION_UNAVAILABLE, BATCHES_UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
            case INTERNAL -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private static String title(ReasonCode code) {
        return switch (code) {
            case TILL_KEY_INVALID -> "The till's key is missing or unknown";
            case SIGNATURE_INVALID -> "The signature is missing or wrong";
            case TOO_MANY_REQUESTS -> "The till sends too much; send it again";
            case STORE_NOT_ALLOWED -> "This key may not send for that store or till";
            case STORE_REQUIRED -> "The store is missing";
            case NOT_FOUND -> "Nothing is here";
            case METHOD_NOT_ALLOWED -> "This method is not for this address";
            case UNSUPPORTED_MEDIA_TYPE -> "The body has another content type";
            case BODY_TOO_LARGE -> "The body is too large";
            case MALFORMED_JSON -> "The body is not a JSON object";
            case MALFORMED_XML -> "The body is not a POSLog document";
            case MALFORMED_CSV -> "The body is not CSV of the documented columns";
            case LIMIT_EXCEEDED -> "A part of the body is larger than its limit";
            case UNKNOWN_FIELD -> "The body has fields that the contract does not know";
            case MISSING_FIELD -> "The body lacks required fields";
            case INVALID_VALUE -> "The body has values that the contract does not allow";
            case TOO_MANY_LINES -> "The transaction has too many lines";
            case REFUSED_BY_PROGRAM -> "The event was understood, and refused";
            case TOO_MANY_TRANSACTIONS -> "The body has too many transactions";
            case TOO_MANY_BATCHES -> "Too many batches are under way";
            case BATCH_ENDED -> "The batch has ended";
            case BATCHES_UNAVAILABLE -> "Batches are not taken here";
            case QUEUE_UNAVAILABLE -> "Nothing was stored; send it again";
            case DECISION_UNAVAILABLE -> "No answer; ask again";
            case INTERNAL -> "The gateway failed; send it again";
        };
    }
}
