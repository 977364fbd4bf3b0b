package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.messages.sms.SmsCentre;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import dev.regulars.testing.FreePorts;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.OptionalParameter.Message_state;
import org.jsmpp.bean.OptionalParameter.Receipted_message_id;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Text messages that the running service sends over real SMPP sessions, and what comes back. */
class SmsIT {

    private static final Contract MESSAGES = Contract.openApi("decision-service", "Messages");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int RECEIPT = 0x04;
    private static final String NOTICES = """
            key,language,text,on,channel,purpose
            earned,,"You earned {points} points and have {balance} now.",points-earned,sms,
            earned,ru,"Вы получили {points} 🎉",,,
            """;

    @TempDir
    static Path folder;

    private static int port;
    private static SmsCentre centre;
    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        port = FreePorts.choose(1).get(0);
        centre = new SmsCentre(port);
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("messages.csv"), NOTICES);
        String smpp = "-Dregulars.messages.sms.smpp.";
        service = new Service(
                folder,
                smpp + "host=127.0.0.1",
                smpp + "port=" + port,
                smpp + "system-id=club",
                smpp + "password=secret",
                smpp + "from=81234",
                smpp + "ids-in-answers=hex",
                smpp + "ids-in-receipts=decimal",
                smpp + "reconnect-most=2s",
                "-Dregulars.messages.pause-first=1s",
                "-Dregulars.messages.late=4000d");
    }

    @AfterAll
    static void stop() throws Exception {
        service.close();
        centre.close();
    }

    private static String member(String card, String phone) throws Exception {
        HttpResponse<String> enrolled = service.post("/v1/members", """
                {"identifiers":[{"kind":"card","value":"%s"},{"kind":"phone","value":"%s"}]}""".formatted(card, phone));
        assertThat(enrolled.statusCode()).as(enrolled.body()).isEqualTo(201);
        return Json.MAPPER.readTree(enrolled.body()).get("memberId").asString();
    }

    private static void buys(String id, String card) throws Exception {
        assertThat(service.commit(Bodies.sale(id, card)).statusCode()).isEqualTo(200);
    }

    /** The member's last message, as soon as it is as asked. */
    private static JsonNode message(String memberId, Predicate<JsonNode> asked) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode last = Json.MAPPER.createObjectNode();
        do {
            Thread.sleep(100);
            String body = service.get("/v1/members/" + memberId + "/messages").body();
            assertThat(MESSAGES.violations(body)).isEmpty();
            JsonNode messages = Json.MAPPER.readTree(body).get("messages");
            last = messages.isEmpty() ? last : messages.get(messages.size() - 1);
        } while (!asked.test(last) && Instant.now().isBefore(end));
        assertThat(asked.test(last)).as(last.toString()).isTrue();
        return last;
    }

    private static Predicate<JsonNode> is(String state) {
        return message -> message.path("state").asString("").equals(state);
    }

    @Test
    void tellsOnceAndHearsThatItArrived() throws Exception {
        String ann = member("s-ann", "07700 900101");
        buys("s1", "s-ann");
        message(ann, is("sent"));
        String number = "+447700900101";
        assertThat(centre.texts(number)).containsExactly("You earned 117 points and have 117 now.");
        centre.deliver(number, RECEIPT, "id:%010d sub:001 dlvrd:001 stat:DELIVRD err:000".formatted(centre.lastId()));
        message(ann, is("delivered"));
        buys("s1", "s-ann");
        assertThat(service.post("/v1/messages/again?id=it:s1/earned", "").statusCode())
                .isEqualTo(404);
        assertThat(centre.texts(number)).hasSize(1);
    }

    @Test
    void saysWhatDoesNotArriveAndSendsItAgain() throws Exception {
        String uma = member("s-uma", "+447700900102");
        service.put("/v1/members/" + uma + "/profile", "{\"language\":\"ru\"}");
        buys("s2", "s-uma");
        message(uma, is("sent"));
        String number = "+447700900102";
        assertThat(centre.texts(number)).containsExactly("Вы получили 117 🎉");
        centre.deliver(
                number,
                RECEIPT,
                "err:027",
                new Receipted_message_id(String.valueOf(centre.lastId())),
                new Message_state((byte) 3));
        assertThat(message(uma, is("expired")).get("reason").asString()).isEqualTo("sms: 027");
        assertThat(service.get("/v1/messages?state=expired").body()).contains("it:s2/earned");
        assertThat(service.post("/v1/messages/again?id=it:s2/earned", "").statusCode())
                .isEqualTo(200);
        message(uma, is("sent"));
        assertThat(centre.texts(number)).hasSize(2);
    }

    @Test
    void waitsForACentreThatIsBusyOrAway() throws Exception {
        String bob = member("s-bob", "+447700900103");
        centre.answersWith(SMPPConstant.STAT_ESME_RTHROTTLED, SMPPConstant.STAT_ESME_RMSGQFUL);
        buys("s3", "s-bob");
        assertThat(message(bob, is("sent")).get("attempts").asInt()).isEqualTo(3);
        centre.close();
        buys("s4", "s-bob");
        message(bob, message -> message.path("reason").asString("").equals("sms: the message centre is away"));
        centre = new SmsCentre(port);
        assertThat(message(bob, is("sent")).get("attempts").asInt()).isEqualTo(1);
        assertThat(centre.texts("+447700900103")).containsExactly("You earned 117 points and have 234 now.");
    }

    @Test
    void stopsWhenTheMemberWritesStop() throws Exception {
        String eve = member("s-eve", "+447700900104");
        String number = "+447700900104";
        centre.deliver(number, 0, "Stop by on Monday?");
        buys("s5", "s-eve");
        message(eve, is("sent"));
        centre.deliver(number, 0, " Stop. ");
        centre.deliver(number, 0, "STOP");
        centre.deliver("+447700900199", 0, "STOP");
        assertThat(service.get("/v1/members/" + eve + "/consents").body())
                .contains("reply by text message", "\"wording\":\"Stop.\"", "\"sms\"", "\"given\":false");
        buys("s6", "s-eve");
        assertThat(message(eve, is("left")).get("reason").asString()).contains("does not allow it");
        assertThat(centre.texts(number))
                .containsExactly("You earned 117 points and have 117 now.", "You get no more text messages from us.");
    }
}
