package dev.regulars.decision.messages.sms.smpp;

import java.io.IOException;
import java.time.Duration;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/** One {@code submit_sm}, with a receipt asked for. */
final class Submitting {

    private static final byte NO = 0;

    private final SmppSettings settings;
    private final String validity;

    Submitting(SmppSettings settings) {
        this.settings = settings;
        Duration valid = settings.validFor();
        validity = "0000%02d%02d%02d00000R".formatted(valid.toDaysPart(), valid.toHoursPart(), valid.toMinutesPart());
    }

    /**
     * Returns the id of the message centre.
     *
     * @param number in E.164: {@code +441632960000}
     */
    String submit(SMPPSession session, String number, Submission part)
            throws PDUException, ResponseTimeoutException, InvalidResponseException, NegativeResponseException,
                    IOException {
        return session.submitShortMessage(
                        settings.serviceType(),
                        settings.ton(),
                        settings.npi(),
                        settings.source(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        number.startsWith("+") ? number.substring(1) : number,
                        part.esm(),
                        NO,
                        NO,
                        null,
                        validity,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        NO,
                        part.coding(),
                        NO,
                        part.octets(),
                        part.parameters())
                .getMessageId();
    }
}
