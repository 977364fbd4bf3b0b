package dev.regulars.decision.accounts;

import dev.regulars.points.Movement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything of one decision. The JSON texts are stored as they are, so that a repeated answer is the same to the
 * byte.
 *
 * @param id {@code source:transactionId}
 * @param fingerprint of the transaction's content: tells a repetition from another transaction under the same id
 * @param sequence the account's posting number, from 1 without gaps
 * @param originalId decision id of the sale that a return takes back
 * @param request the transaction as it was decided
 * @param snapshot what was known of the member; none when anonymous
 * @param movements of points, by lot
 * @param postings the same by account
 * @param cancelled ids of vouchers of the sale that are taken back with it
 * @param returnedAfter quantity by line id of the original sale that is back after this return; else empty
 * @param budgets what it took of budgets, and where that is held
 * @param messages events for the member, beside the decision's own
 * @param trace {@code traceparent} of the request that committed it; no part of what is decided, so that it is
 *     added when it is stored, and null before; null too where there was no trace
 */
public record DecisionRecord(
        String id,
        String fingerprint,
        String accountId,
        long sequence,
        @Nullable String originalId,
        String type,
        Instant occurredAt,
        LocalDate businessDay,
        String programVersion,
        String request,
        @Nullable String snapshot,
        String answer,
        String event,
        List<Movement> movements,
        List<Posting> postings,
        List<VoucherIssue> vouchers,
        List<String> cancelled,
        Map<String, String> returnedAfter,
        List<BudgetUse> budgets,
        List<String> messages,
        @Nullable String trace) {

    public DecisionRecord {
        movements = List.copyOf(movements);
        postings = List.copyOf(postings);
        cancelled = List.copyOf(cancelled);
        vouchers = List.copyOf(vouchers);
        returnedAfter = Map.copyOf(returnedAfter);
        budgets = List.copyOf(budgets);
        messages = List.copyOf(messages);
    }

    /** Bytes of its texts: what its place in an outbox costs. */
    long bytes() {
        long told = messages.stream().mapToLong(DecisionRecord::bytes).sum();
        return bytes(request) + bytes(snapshot == null ? "" : snapshot) + bytes(answer) + bytes(event) + told;
    }

    static long bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
