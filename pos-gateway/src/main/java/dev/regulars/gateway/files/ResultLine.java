package dev.regulars.gateway.files;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.regulars.gateway.transaction.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one transaction of a file.
 *
 * @param position of the unit of the file, from 1
 * @param decisionId where the decision stands, or will stand
 * @param code why it was refused or skipped
 * @param path what is wrong, in the file's own terms
 * @param errors every reason, when there is more than one
 * @param decision the decision itself, where the answer carries it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ResultLine(
        long position,
        @Nullable String transactionId,
        String outcome,
        @Nullable String decisionId,
        @Nullable String code,
        @Nullable String reason,
        @Nullable String path,
        List<Reason> errors,
        @JsonRawValue @Nullable String decision) {
    public static final String DECIDED = "decided";
    public static final String QUEUED = "queued";
    public static final String REFUSED = "refused";
    public static final String SKIPPED = "skipped";
    public static final String NOT_STORED = "not-stored";

    static ResultLine sent(long position, String transactionId, String outcome, @Nullable String decisionId) {
        return new ResultLine(position, transactionId, outcome, decisionId, null, null, null, List.of(), null);
    }

    static ResultLine refused(long position, @Nullable String transactionId, List<Reason> reasons) {
        Reason first = reasons.get(0);
        return new ResultLine(
                position,
                transactionId,
                REFUSED,
                null,
                first.code().name(),
                first.reason(),
                first.field(),
                reasons.size() == 1 ? List.of() : reasons,
                null);
    }

    ResultLine with(String decided) {
        return new ResultLine(position, transactionId, outcome, decisionId, code, reason, path, errors, decided);
    }
}
