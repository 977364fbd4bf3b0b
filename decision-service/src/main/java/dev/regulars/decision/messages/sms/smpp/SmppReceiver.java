package dev.regulars.decision.messages.sms.smpp;

import dev.regulars.decision.messages.sms.DeadNumbers;
import dev.regulars.decision.messages.sms.Fate;
import dev.regulars.decision.messages.sms.Receipts;
import dev.regulars.decision.messages.sms.StopReplies;
import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the message centre brings: receipts, and replies of members. What could not be stored it keeps, and brings
 * again.
 */
final class SmppReceiver implements MessageReceiverListener {

    private static final Logger LOG = LoggerFactory.getLogger(SmppReceiver.class);

    private final Receipts receipts;
    private final StopReplies replies;
    private final DeadNumbers dead;
    private final IdForm form;

    SmppReceiver(Receipts receipts, StopReplies replies, DeadNumbers dead, IdForm form) {
        this.receipts = receipts;
        this.replies = replies;
        this.dead = dead;
        this.form = form;
    }

    @Override
    public void onAcceptDeliverSm(DeliverSm delivered) throws ProcessRequestException {
        try {
            if (ReadReceipt.isReceipt(delivered)) {
                receipt(delivered);
            } else if (delivered.isDefaultMessageType()) {
                reply(delivered);
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "what the message centre brought could not be stored: {}",
                    e.getClass().getSimpleName());
            throw new ProcessRequestException("later", SMPPConstant.STAT_ESME_RX_T_APPN, e);
        }
    }

    private void receipt(DeliverSm delivered) {
        Optional<ReadReceipt> read = ReadReceipt.of(delivered);
        if (read.isEmpty()) {
            LOG.warn("a receipt of the message centre names no message");
            return;
        }
        ReadReceipt receipt = read.get();
        Fate fate = receipt.fate();
        if (fate == null) {
            return;
        }
        if (fate == Fate.UNDELIVERABLE) {
            String number = delivered.getSourceAddr();
            dead.undeliverable(number == null || number.startsWith("+") ? number : "+" + number, receipt.error());
        }
        receipts.came(
                SmppCarrier.PROVIDER, form.key(receipt.id()), fate, fate == Fate.DELIVERED ? null : receipt.error());
    }

    private void reply(DeliverSm delivered) {
        String number = delivered.getSourceAddr();
        if (number != null && !number.isBlank()) {
            var unused = replies.came(
                    number,
                    delivered.getSourceAddrTon() == TypeOfNumber.INTERNATIONAL.value(),
                    Incoming.text(delivered));
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        // That a telephone is on again is the message centre's to act on.
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("data_sm is not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
