package dev.regulars.analytics.staff.web;

import dev.regulars.analytics.targets.WrongRow;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What was asked is not there for this person, or not right. */
final class StaffRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String code;
    private final transient List<WrongRow> rows;
    private final @Nullable String parameter;

    StaffRefusal(HttpStatus status, String code, String words) {
        this(status, code, words, List.of(), null);
    }

    private StaffRefusal(
            HttpStatus status, String code, String words, List<WrongRow> rows, @Nullable String parameter) {
        super(words);
        this.status = status;
        this.code = code;
        this.rows = rows;
        this.parameter = parameter;
    }

    /** Also of somebody whom the asking person must not know to be there. */
    static StaffRefusal nobody() {
        return new StaffRefusal(HttpStatus.NOT_FOUND, "NO_SUCH_COLLEAGUE", "there is nobody with this id");
    }

    static StaffRefusal otherStore() {
        return new StaffRefusal(
                HttpStatus.FORBIDDEN, "NOT_YOUR_STORE", "only its managers and analysts see a store's people");
    }

    static StaffRefusal wrong(String parameter, String words) {
        return new StaffRefusal(
                HttpStatus.BAD_REQUEST, "WRONG_PARAMETER", parameter + ": " + words, List.of(), parameter);
    }

    static StaffRefusal noBody(String words) {
        return new StaffRefusal(HttpStatus.BAD_REQUEST, "BODY_INVALID", words);
    }

    static StaffRefusal wrongRows(List<WrongRow> rows) {
        return new StaffRefusal(
                HttpStatus.UNPROCESSABLE_CONTENT, "WRONG_ROWS", "nothing was taken, as rows are wrong", rows, null);
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    List<WrongRow> rows() {
        return rows;
    }

    /** Which one is wrong; null where none is. */
    @Nullable
    String parameter() {
        return parameter;
    }
}
