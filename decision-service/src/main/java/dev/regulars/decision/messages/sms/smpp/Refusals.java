package dev.regulars.decision.messages.sms.smpp;

import dev.regulars.decision.messages.Carrier.Carried;
import java.util.Set;
import org.jsmpp.SMPPConstant;

/**
 * What message centres say no with. Only what is wrong with the number or the text is for good: a wrong sender or a
 * contract that has run out is the operator's to mend, and the messages of an hour should not have failed by then.
 */
final class Refusals {

    private static final Set<Integer> BUSY = Set.of(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL);
    private static final Set<Integer> OF_THE_NUMBER = Set.of(
            SMPPConstant.STAT_ESME_RINVDSTADR, SMPPConstant.STAT_ESME_RINVDSTTON, SMPPConstant.STAT_ESME_RINVDSTNPI);
    private static final Set<Integer> OF_THE_TEXT = Set.of(SMPPConstant.STAT_ESME_RINVMSGLEN);

    private Refusals() {}

    static boolean isBusy(int status) {
        return BUSY.contains(status);
    }

    static boolean isOfTheNumber(int status) {
        return OF_THE_NUMBER.contains(status);
    }

    static Carried carried(int status) {
        return isOfTheNumber(status) || OF_THE_TEXT.contains(status)
                ? new Carried.Never(reason(status))
                : new Carried.Later(reason(status));
    }

    static String reason(int status) {
        return "sms: " + (isBusy(status) ? "the message centre is busy, " : "the message centre refuses, ")
                + "0x%08x".formatted(status);
    }
}
