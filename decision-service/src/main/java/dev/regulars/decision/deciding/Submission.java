package dev.regulars.decision.deciding;

import dev.regulars.decision.members.Identifier;
import dev.regulars.engine.Transaction;
import org.jspecify.annotations.Nullable;

/**
 * A transaction and who it is for; no member means anonymous.
 *
 * @param code that the member told, so that points may pay; not a part of what is decided, nor kept
 */
public record Submission(
        Transaction transaction,
        @Nullable Identifier member,
        @Nullable String code) {

    public Submission(Transaction transaction, @Nullable Identifier member) {
        this(transaction, member, null);
    }

    @Override
    public String toString() {
        return "Submission[" + transaction.decisionId() + "]";
    }
}
