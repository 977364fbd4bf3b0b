package dev.regulars.decision.messages.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier.Carried;
import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.sms.DeadNumbers;
import dev.regulars.decision.messages.sms.Fate;
import dev.regulars.decision.messages.sms.LongText;
import dev.regulars.decision.messages.sms.SmsCentre;
import dev.regulars.decision.messages.sms.SmsStore;
import dev.regulars.decision.messages.sms.SmsWriter;
import dev.regulars.testing.FreePorts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter.Sar_segment_seqnum;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The carrier, over real sessions to a message centre. */
class SmppCarrierTest {

    private static final String ANN = "+447700900001";
    private static final String LONG = "Ünìted {points} ".repeat(20).strip();

    private final SmsStore store = new SmsStore();
    private final int port = FreePorts.choose(1).get(0);
    private final List<String> dead = new ArrayList<>();
    private SmsCentre centre = new SmsCentre(port);
    private SmppLink link = link("secret");

    SmppCarrierTest() throws Exception {}

    @AfterEach
    void close() throws Exception {
        link.close();
        centre.close();
        store.close();
    }

    private SmppSettings settings(String password, LongText longText) {
        return new SmppSettings(
                "127.0.0.1",
                port,
                "club",
                password,
                "",
                false,
                null,
                "81234",
                null,
                null,
                "",
                longText,
                10,
                1000,
                Duration.ofSeconds(1),
                Duration.ofSeconds(30),
                Duration.ofMillis(100),
                Duration.ofMillis(400),
                Duration.ofHours(48),
                IdForm.HEX,
                IdForm.DECIMAL);
    }

    private SmppLink link(String password) {
        SmppLink made =
                new SmppLink(settings(password, LongText.UDH_8), new Connections(1000, null), new NobodyWrites());
        made.start();
        return made;
    }

    private SmppCarrier carrier(LongText longText) {
        DeadNumbers numbers = new DeadNumbers(
                List.of((Channel channel, String address, String why) -> dead.add(channel.word() + " " + address)),
                SmsStore.settings(""));
        return new SmppCarrier(
                settings("secret", longText),
                link,
                new SmsWriter(SmsStore.settings("")),
                new HandedParts(store.handed, store.receipts, IdForm.HEX),
                numbers);
    }

    private Carried carry(LongText longText, String id, String text) {
        return carrier(longText).carry(new Letter(id, ANN, "Club", "", text, "https://club.example/unsubscribe/x"));
    }

    private Carried untilTaken(String id, String text) throws Exception {
        Carried carried = carry(LongText.UDH_8, id, text);
        for (int i = 0; i < 20 && carried instanceof Carried.Later; i++) {
            Thread.sleep(200);
            carried = carry(LongText.UDH_8, id, text);
        }
        return carried;
    }

    @Test
    void saysWhatAndToWhom() {
        assertThat(carry(LongText.UDH_8, "m", "You earned 7 points – 5 € {now}"))
                .isInstanceOf(Carried.Sent.class);
        SubmitSm part = centre.taken(ANN).get(0);
        assertThat(SmsCentre.text(part)).isEqualTo("You earned 7 points - 5 € {now}");
        assertThat(List.of(part.getDataCoding(), part.getEsmClass(), part.getRegisteredDelivery()))
                .containsExactly((byte) 0, (byte) 0, (byte) 1);
        assertThat(part.getSourceAddr() + "/" + part.getSourceAddrTon() + "/" + part.getSourceAddrNpi())
                .isEqualTo("81234/3/0");
        assertThat(List.of(part.getDestAddrTon(), part.getDestAddrNpi())).containsExactly((byte) 1, (byte) 1);
        assertThat(part.getValidityPeriod()).isEqualTo("000002000000000R");

        assertThat(carry(LongText.UDH_8, "n", "Glückwunsch 🎉 жжж")).isInstanceOf(Carried.Sent.class);
        assertThat(centre.taken(ANN).get(1).getDataCoding()).isEqualTo((byte) 8);
        assertThat(centre.texts(ANN).get(1)).isEqualTo("Glückwunsch 🎉 жжж");
    }

    @Test
    void tellsLongTextsInParts() {
        carry(LongText.UDH_8, "a", LONG);
        List<SubmitSm> parts = centre.taken(ANN);
        assertThat(parts).hasSize(3).allMatch(SubmitSm::isUdhi);
        assertThat(SmsCentre.joined(parts)).isEqualTo(LONG);
        assertThat(parts.stream().map(part -> part.getShortMessage()[3]).distinct())
                .hasSize(1);

        carry(LongText.SAR, "b", LONG);
        assertThat(centre.taken(ANN).subList(3, 6))
                .extracting(part ->
                        part.getOptionalParameter(Sar_segment_seqnum.class).getValue())
                .containsExactly((byte) 1, (byte) 2, (byte) 3);
        carry(LongText.PAYLOAD, "c", LONG);
        assertThat(centre.texts(ANN).get(6)).isEqualTo(LONG);
        assertThat(carry(LongText.UDH_8, "d", "a".repeat(460)))
                .isEqualTo(new Carried.Never("sms: the text takes 4 parts, at most 3 are sent"));
        assertThat(centre.taken(ANN)).hasSize(7);
    }

    @Test
    void tellsNoForNowFromNoForEver() {
        centre.answersWith(
                SMPPConstant.STAT_ESME_RTHROTTLED,
                SMPPConstant.STAT_ESME_RINVSRCADR,
                SMPPConstant.STAT_ESME_RINVDSTADR);
        assertThat(carry(LongText.UDH_8, "t", "Hi"))
                .isEqualTo(new Carried.Later("sms: the message centre is busy, 0x00000058"));
        assertThat(carry(LongText.UDH_8, "t", "Hi"))
                .isEqualTo(new Carried.Later("sms: the message centre refuses, 0x0000000a"));
        assertThat(dead).isEmpty();
        assertThat(carry(LongText.UDH_8, "t", "Hi"))
                .isEqualTo(new Carried.Never("sms: the message centre refuses, 0x0000000b"));
        assertThat(dead).containsExactly("sms " + ANN);
        assertThat(centre.taken(ANN)).isEmpty();
    }

    /** The window: the part whose answer was lost goes twice, the one before it does not. */
    @Test
    void goesOnBehindTheLastAnswer() throws Exception {
        store.waits("w");
        centre.answersWith(0, SmsCentre.HANG_UP);
        assertThat(carry(LongText.UDH_8, "w", LONG)).isInstanceOf(Carried.Later.class);
        assertThat(untilTaken("w", LONG)).isInstanceOf(Carried.Sent.class);
        List<SubmitSm> parts = centre.taken(ANN);
        assertThat(parts.stream().map(part -> part.getShortMessage()[5]))
                .containsExactly((byte) 1, (byte) 2, (byte) 2, (byte) 3);
        assertThat(parts.stream().map(part -> part.getShortMessage()[3]).distinct())
                .hasSize(1);

        assertThat(carry(LongText.UDH_8, "w", LONG)).isInstanceOf(Carried.Sent.class);
        assertThat(centre.taken(ANN)).as("all parts were answered").hasSize(4);
    }

    @Test
    void comesBackToACentreThatWasAway() throws Exception {
        assertThat(carry(LongText.UDH_8, "x", "one")).isInstanceOf(Carried.Sent.class);
        centre.close();
        assertThat(carry(LongText.UDH_8, "y", "two")).isInstanceOf(Carried.Later.class);
        centre = new SmsCentre(port);
        assertThat(untilTaken("y", "two")).isInstanceOf(Carried.Sent.class);
        assertThat(centre.texts(ANN)).containsExactly("two");
    }

    @Test
    void doesNotSendWithoutABind() throws Exception {
        link.close();
        link = link("wrong");
        assertThat(carry(LongText.UDH_8, "z", "Hi").reason()).isEqualTo("sms: the message centre is away");
    }

    @Test
    void isDeliveredWhenAllPartsAre() {
        store.waits("r");
        carry(LongText.UDH_8, "r", LONG);
        int last = centre.lastId();
        store.receipts.came("smpp", IdForm.DECIMAL.key("000" + last), Fate.DELIVERED, null);
        store.receipts.came("smpp", IdForm.DECIMAL.key("000" + (last - 1)), Fate.DELIVERED, null);
        store.receipts.came("smpp", "999999", Fate.DELIVERED, null);
        store.applyReceipts();
        assertThat(store.state("r")).isEqualTo("waiting");
        store.state("r", "sent");
        store.applyReceipts();
        assertThat(store.state("r")).as("two of three").isEqualTo("sent");
        store.receipts.came("smpp", IdForm.DECIMAL.key("000" + (last - 2)), Fate.DELIVERED, null);
        store.applyReceipts();
        assertThat(store.state("r")).isEqualTo("delivered");
        store.receipts.came("smpp", IdForm.DECIMAL.key("000" + (last - 2)), Fate.UNDELIVERABLE, "001");
        store.applyReceipts();
        assertThat(store.state("r")).as("it was there").isEqualTo("delivered");
    }

    private static final class NobodyWrites implements MessageReceiverListener {
        @Override
        public void onAcceptDeliverSm(DeliverSm delivered) {}

        @Override
        public void onAcceptAlertNotification(AlertNotification alert) {}

        @Override
        public DataSmResult onAcceptDataSm(DataSm data, Session source) {
            throw new UnsupportedOperationException();
        }
    }
}
