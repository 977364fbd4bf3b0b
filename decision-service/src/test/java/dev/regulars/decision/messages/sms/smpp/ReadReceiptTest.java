package dev.regulars.decision.messages.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.messages.sms.Fate;
import java.nio.charset.StandardCharsets;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter.Message_payload;
import org.jsmpp.bean.OptionalParameter.Message_state;
import org.jsmpp.bean.OptionalParameter.Receipted_message_id;
import org.junit.jupiter.api.Test;

class ReadReceiptTest {

    private static DeliverSm told(String text) {
        DeliverSm delivered = new DeliverSm();
        delivered.setSmscDeliveryReceipt();
        delivered.setShortMessage(text.getBytes(StandardCharsets.US_ASCII));
        return delivered;
    }

    @Test
    void readsTheText() {
        assertThat(ReadReceipt.of(told("id:1A2B sub:001 dlvrd:001 submit date:2611230915 done date:2611230916"
                        + " stat:DELIVRD err:000 text:id:99 stat:UNDELIV")))
                .contains(new ReadReceipt("1A2B", Fate.DELIVERED, "000"));
        assertThat(ReadReceipt.of(told("id:7 done date:20261123091600 stat:undeliv err:001")))
                .contains(new ReadReceipt("7", Fate.UNDELIVERABLE, "001"));
        assertThat(ReadReceipt.of(told("id:7 stat:ACCEPTD"))).contains(new ReadReceipt("7", null, null));
        assertThat(ReadReceipt.of(told("stat:DELIVRD"))).isEmpty();
    }

    @Test
    void believesTheParametersFirst() {
        DeliverSm delivered = told("id:1 stat:DELIVRD err:27");
        delivered.setOptionalParameters(new Receipted_message_id("2"), new Message_state((byte) 3));
        assertThat(ReadReceipt.of(delivered)).contains(new ReadReceipt("2", Fate.EXPIRED, "27"));
        DeliverSm payload = new DeliverSm();
        payload.setSmscDeliveryReceipt();
        payload.setOptionalParameters(new Message_payload("id:3 stat:EXPIRED".getBytes(StandardCharsets.US_ASCII)));
        assertThat(ReadReceipt.of(payload)).contains(new ReadReceipt("3", Fate.EXPIRED, null));
    }

    @Test
    void knowsAnIdInBothWritings() {
        assertThat(IdForm.HEX.key("1A2B")).isEqualTo(IdForm.DECIMAL.key("0000006699"));
        assertThat(IdForm.DECIMAL.key("abc-1")).isEqualTo("abc-1");
        assertThat(IdForm.TEXT.key(" 0007 ")).isEqualTo("0007");
    }
}
