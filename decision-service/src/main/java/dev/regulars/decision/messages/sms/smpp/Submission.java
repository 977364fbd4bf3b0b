package dev.regulars.decision.messages.sms.smpp;

import dev.regulars.decision.messages.sms.LongText;
import dev.regulars.decision.messages.sms.SmsText;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameters;
import org.jsmpp.bean.RawDataCoding;

/**
 * What is different from part to part.
 *
 * @param esm whether the octets begin with a header
 * @param coding 0 for the alphabet of telephones, 8 for UCS-2
 * @param octets of {@code short_message}: header, if any, and text
 */
record Submission(ESMClass esm, RawDataCoding coding, byte[] octets, OptionalParameter... parameters) {

    private static final int HEADER_FOLLOWS = 0x40;
    private static final int DEFAULT = 0;
    private static final int UCS2 = 8;
    private static final int ONE_OCTET_NUMBER = 0x00;
    private static final int TWO_OCTET_NUMBER = 0x08;

    /** @param number the same for all parts of a message, 16 bits */
    static List<Submission> of(SmsText text, LongText how, int number) {
        List<String> parts = text.parts();
        if (parts.size() == 1) {
            return List.of(plain(text, text.octets(parts.get(0))));
        }
        if (how == LongText.PAYLOAD) {
            byte[] whole = text.octets(String.join("", parts));
            return List.of(plain(text, new byte[0], new OptionalParameter.Message_payload(whole)));
        }
        List<Submission> submissions = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            byte[] octets = text.octets(parts.get(i));
            submissions.add(
                    how == LongText.SAR
                            ? plain(
                                    text,
                                    octets,
                                    OptionalParameters.newSarMsgRefNum(number),
                                    OptionalParameters.newSarTotalSegments(parts.size()),
                                    OptionalParameters.newSarSegmentSeqnum(i + 1))
                            : new Submission(
                                    new ESMClass(HEADER_FOLLOWS),
                                    coding(text),
                                    behind(header(how, number, parts.size(), i + 1), octets)));
        }
        return submissions;
    }

    private static Submission plain(SmsText text, byte[] octets, OptionalParameter... parameters) {
        return new Submission(new ESMClass(), coding(text), octets, parameters);
    }

    private static RawDataCoding coding(SmsText text) {
        return new RawDataCoding((byte) (text.gsm() ? DEFAULT : UCS2));
    }

    /** 05 00 03 2A 02 01 is the first of two parts of message 42. */
    private static byte[] header(LongText how, int number, int parts, int part) {
        return how == LongText.UDH_16
                ? new byte[] {6, TWO_OCTET_NUMBER, 4, (byte) (number >> 8), (byte) number, (byte) parts, (byte) part}
                : new byte[] {5, ONE_OCTET_NUMBER, 3, (byte) number, (byte) parts, (byte) part};
    }

    private static byte[] behind(byte[] header, byte[] octets) {
        return ByteBuffer.allocate(header.length + octets.length)
                .put(header)
                .put(octets)
                .array();
    }
}
