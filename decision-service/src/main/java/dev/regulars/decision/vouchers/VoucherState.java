package dev.regulars.decision.vouchers;

import java.util.Locale;

/**
 * States as they are answered; all but {@link #EXPIRED} are also stored. A reservation that is released, or whose time
 * is out, leaves the voucher {@link #ISSUED}.
 */
public enum VoucherState {
    ISSUED,
    RESERVED,
    REDEEMED,
    CANCELLED,
    /** Never stored: its last day is past. */
    EXPIRED;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static VoucherState of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
