package dev.regulars.decision.deciding;

import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Transaction;
import dev.regulars.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What a decision is about, for those who write it down. */
record DecisionContext(
        Transaction transaction,
        CurrencyUnit currency,
        String accountId,
        @Nullable MemberSnapshot member,
        @Nullable String originalId) {

    /** As it is called outside. */
    String type() {
        return isClaim()
                ? DecideClaim.type(transaction.type())
                : transaction.type().word();
    }

    /** Its money was told before, when nobody knew whose it was. */
    boolean isClaim() {
        return transaction.source().equals(DecideClaim.SOURCE);
    }
}
