package dev.regulars.decision.messages.sms.smpp;

import java.math.BigInteger;

/**
 * How a message centre writes its ids. Some answer {@code 1A2B} and tell of {@code 0000006699} in the receipt: the same
 * number, once hexadecimal and once decimal.
 */
enum IdForm {
    TEXT(0),
    HEX(16),
    DECIMAL(10);

    private final int radix;

    IdForm(int radix) {
        this.radix = radix;
    }

    /** The same for all writings of one id; what is no such number stays as it is. */
    String key(String id) {
        String text = id.strip();
        if (radix == 0) {
            return text;
        }
        try {
            return new BigInteger(text, radix).toString();
        } catch (NumberFormatException notANumber) {
            return text;
        }
    }
}
