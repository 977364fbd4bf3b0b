package dev.regulars.analytics.accounting.web;

import java.util.List;
import org.springframework.http.HttpStatus;

/** Why something was not done. */
final class NotDone extends RuntimeException {
    private final HttpStatus status;
    private final String code;
    private final List<CheckJson> differences;

    NotDone(HttpStatus status, String code, String words) {
        this(status, code, words, List.of());
    }

    NotDone(HttpStatus status, String code, String words, List<CheckJson> differences) {
        super(words);
        this.status = status;
        this.code = code;
        this.differences = differences;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    List<CheckJson> differences() {
        return differences;
    }
}
