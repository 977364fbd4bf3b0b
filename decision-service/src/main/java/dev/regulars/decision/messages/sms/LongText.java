package dev.regulars.decision.messages.sms;

/**
 * How a text that does not fit in one message is told in several. What tells that parts belong together takes room in
 * each: of 160 signs, 153 are left, or of 70 in UCS-2, 67.
 */
public enum LongText {
    /** A header in the text (UDH), in which one octet numbers the message. */
    UDH_8(153, 67),
    /** Likewise with two octets: two long messages to one telephone at the same time are mixed up more seldom. */
    UDH_16(152, 66),
    /** SMPP's {@code sar_} parameters: the message centre writes the header. */
    SAR(152, 66),
    /** The whole in SMPP's {@code message_payload}: the message centre makes the parts. */
    PAYLOAD(152, 66);

    private final int septets;
    private final int units;

    LongText(int septets, int units) {
        this.septets = septets;
        this.units = units;
    }

    /** In one of several parts: septets, or UTF-16 units. */
    int room(boolean gsm) {
        return gsm ? septets : units;
    }
}
