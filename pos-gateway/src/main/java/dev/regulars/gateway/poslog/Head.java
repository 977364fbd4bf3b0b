package dev.regulars.gateway.poslog;

import java.time.ZoneId;
import java.util.Currency;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the lines.
 *
 * @param cashier number of who served; null when there is none, or it is a text that is no number of the contract
 */
record Head(
        Names names,
        String occurredAt,
        String currency,
        String channel,
        @Nullable String cashier) {
    private static final Pattern CASHIER = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** Null, with faults, when something is missing. */
    static @Nullable Head read(Element transaction, @Nullable Element receipt, ZoneId zone, Faults faults) {
        Names names = Names.read(transaction, null, faults);
        String occurredAt = Moments.read(transaction, receipt, zone, faults);
        Element currency = currency(transaction, receipt);
        if (currency == null) {
            faults.missing(transaction, "CurrencyCode");
        }
        return names == null || occurredAt == null || currency == null
                ? null
                : new Head(names, occurredAt, currency.text(), Channels.read(transaction), cashier(transaction));
    }

    /** OperatorID, in both versions. A name with spaces is nobody's number: the sale counts without it. */
    private static @Nullable String cashier(Element transaction) {
        Element operator = transaction.filled("OperatorID");
        return operator != null && CASHIER.matcher(operator.text()).matches() ? operator.text() : null;
    }

    String transactionId() {
        return names.transactionId();
    }

    int decimals() {
        try {
            return Math.max(Currency.getInstance(currency).getDefaultFractionDigits(), 0);
        } catch (IllegalArgumentException e) {
            // No currency: the checks of the contract or the decision service say so.
            return 2;
        }
    }

    static @Nullable Element currency(Element transaction, @Nullable Element receipt) {
        Element currency = transaction.filled("CurrencyCode");
        return currency != null || receipt == null ? currency : receipt.filled("CurrencyCode");
    }
}
