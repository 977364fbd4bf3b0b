package dev.regulars.decision.messages.sms.smpp;

import dev.regulars.decision.messages.sms.Gsm7;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter.Message_payload;

/** Reads the text of what a message centre delivers. */
final class Incoming {

    private static final int ASCII = 1;
    private static final int LATIN = 3;
    private static final int UCS2 = 8;

    private Incoming() {}

    static String text(DeliverSm delivered) {
        byte[] octets = octets(delivered);
        return switch (delivered.getDataCoding()) {
            case ASCII -> new String(octets, StandardCharsets.US_ASCII);
            case LATIN -> new String(octets, StandardCharsets.ISO_8859_1);
            case UCS2 -> new String(octets, StandardCharsets.UTF_16BE);
            default -> Gsm7.decoded(octets);
        };
    }

    private static byte[] octets(DeliverSm delivered) {
        byte[] octets = delivered.getShortMessage();
        Message_payload payload = delivered.getOptionalParameter(Message_payload.class);
        if (payload != null && (octets == null || octets.length == 0)) {
            octets = payload.getValue();
        }
        if (octets == null || octets.length == 0) {
            return new byte[0];
        }
        int header = delivered.isUdhi() ? 1 + (octets[0] & 0xFF) : 0;
        return Arrays.copyOfRange(octets, Math.min(header, octets.length), octets.length);
    }
}
