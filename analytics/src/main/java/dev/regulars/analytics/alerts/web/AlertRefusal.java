package dev.regulars.analytics.alerts.web;

import org.springframework.http.HttpStatus;

/** Something is not there, or not right. */
final class AlertRefusal extends RuntimeException {
    private final HttpStatus status;
    private final String code;

    AlertRefusal(HttpStatus status, String code, String words) {
        super(words);
        this.status = status;
        this.code = code;
    }

    static AlertRefusal none(String what) {
        return new AlertRefusal(HttpStatus.NOT_FOUND, "NO_SUCH_" + what, "there is none with this id");
    }

    static AlertRefusal wrong(String code, String words) {
        return new AlertRefusal(HttpStatus.BAD_REQUEST, code, words);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }
}
