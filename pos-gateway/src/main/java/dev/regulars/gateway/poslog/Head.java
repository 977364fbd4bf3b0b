package dev.regulars.gateway.poslog;

import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** What stands above the lines. */
record Head(Names names, String occurredAt, String currency, String channel) {
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
                : new Head(names, occurredAt, currency.text(), Channels.read(transaction));
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
