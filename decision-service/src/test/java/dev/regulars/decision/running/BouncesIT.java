package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.regulars.decision.messages.mail.bounces.Reports;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What comes back of mails, read by the running service over IMAP, and members who are asked back. */
class BouncesIT {

    private static final Contract LIST = Contract.openApi("decision-service", "SuppressedPage");
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final String BOUNCES = "bounces@regulars.example";

    @TempDir
    static Path folder;

    private static GreenMail mails;
    private static GreenMailUser mailbox;
    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        mails = new GreenMail(new ServerSetup[] {ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()});
        mails.start();
        mailbox = mails.setUser(BOUNCES, "bounces", "a-password");
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("messages.csv"), """
                key,language,text,on,purpose,subject
                earned,,You earned {points} points.,points-earned,,Points
                news,,New for {tier} members.,points-earned,offers,New this week
                sure,,Was it you? {link},consent-given,,Please confirm
                """);
        String bounces = "-Dregulars.messages.bounces.";
        service = new Service(
                folder,
                "-Dspring.mail.host=127.0.0.1",
                "-Dspring.mail.port=" + mails.getSmtp().getPort(),
                "-Dregulars.messages.mail-from=club@regulars.example",
                "-Dregulars.messages.bounces-to=" + BOUNCES,
                bounces + "host=127.0.0.1",
                bounces + "port=" + mails.getImap().getPort(),
                bounces + "tls=false",
                bounces + "username=bounces",
                bounces + "password=a-password",
                bounces + "every=1s",
                "-Dregulars.messages.late=4000d");
    }

    @AfterAll
    static void stop() {
        service.close();
        mails.stop();
    }

    private static String member(String card, String mail) throws Exception {
        HttpResponse<String> enrolled = service.post("/v1/members", """
                {"identifiers":[{"kind":"card","value":"%s"},{"kind":"email","value":"%s"}]}""".formatted(card, mail));
        return Json.MAPPER.readTree(enrolled.body()).get("memberId").asString();
    }

    private static void buys(String id, String card) throws Exception {
        assertThat(service.commit(Bodies.sale(id, card)).statusCode()).isEqualTo(200);
    }

    private static <T> T until(Callable<T> ask, java.util.function.Predicate<T> isThere) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        T last = ask.call();
        while (!isThere.test(last) && Instant.now().isBefore(end)) {
            Thread.sleep(200);
            last = ask.call();
        }
        assertThat(isThere.test(last))
                .as(last + "\n" + service.process().lastLines())
                .isTrue();
        return last;
    }

    /** In order of ids. */
    private static List<JsonNode> messages(String memberId) throws Exception {
        return Json.MAPPER
                .readTree(service.get("/v1/members/" + memberId + "/messages").body())
                .get("messages")
                .valueStream()
                .toList();
    }

    private static JsonNode becomes(String memberId, String id, String state) throws Exception {
        return until(
                        () -> messages(memberId),
                        all -> all.stream()
                                .anyMatch(one -> one.get("id").asString().equals(id)
                                        && one.get("state").asString().equals(state)))
                .stream()
                .filter(one -> one.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static MimeMessage sent(String to, String subject) throws Exception {
        return until(
                        () -> Stream.of(mails.getReceivedMessages())
                                .filter(mail -> is(mail, to, subject))
                                .toList(),
                        found -> !found.isEmpty())
                .get(0);
    }

    private static boolean is(MimeMessage mail, String to, String subject) {
        try {
            return mail.getAllRecipients()[0].toString().equals(to)
                    && mail.getSubject().equals(subject);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void comesBack(String report) throws Exception {
        mailbox.deliver(Reports.mail(report));
    }

    private static JsonNode suppressed() throws Exception {
        String list = service.get("/v1/messages/suppressed").body();
        assertThat(LIST.violations(list)).isEmpty();
        return Json.MAPPER.readTree(list).get("suppressed");
    }

    @Test
    void anAddressThatIsGoneIsNotWrittenToAgain() throws Exception {
        String ann = member("b-ann", "ann@example.org");
        buys("b1", "b-ann");
        MimeMessage mail = sent("ann@example.org", "Points");
        assertThat(mail.getHeader("Return-Path")).containsExactly("<" + BOUNCES + ">");
        comesBack("Subject: Out of office\n\nBack on Monday.");
        comesBack(Reports.delivery(mail.getMessageID(), """
                Final-Recipient: rfc822; ANN@example.org
                Action: failed
                Status: 5.1.1
                """));
        JsonNode back = becomes(ann, "it:b1/earned", "undeliverable");
        assertThat(back.get("reason").asString()).isEqualTo("mail: came back with 5.1.1");

        buys("b2", "b-ann");
        JsonNode left = becomes(ann, "it:b2/earned", "left");
        assertThat(left.get("reason").asString())
                .isEqualTo("nothing is sent to this address: mail: came back with 5.1.1");
        JsonNode one = suppressed().get(0);
        assertThat(service.delete("/v1/messages/suppressed/" + one.get("id").asString())
                        .statusCode())
                .isEqualTo(204);
        assertThat(service.post("/v1/messages/again?id=it:b2/earned", "").statusCode())
                .isEqualTo(200);
        becomes(ann, "it:b2/earned", "sent");
    }

    @Test
    void aFullMailboxOrAnothersAddressIsNotGivenUp() throws Exception {
        String bob = member("b-bob", "bob@example.org");
        buys("b3", "b-bob");
        comesBack(Reports.delivery(
                sent("bob@example.org", "Points").getMessageID(),
                "Final-Recipient: rfc822; bob@example.org\nAction: failed\nStatus: 5.2.2"));
        becomes(bob, "it:b3/earned", "undeliverable");
        buys("b4", "b-bob");
        becomes(bob, "it:b4/earned", "sent");

        String eve = member("b-eve", "eve@example.org");
        buys("b5", "b-eve");
        comesBack(Reports.delivery(
                sent("eve@example.org", "Points").getMessageID(),
                "Final-Recipient: rfc822; someone@else.example\nAction: failed\nStatus: 5.1.1"));
        becomes(eve, "it:b5/earned", "undeliverable");
        buys("b6", "b-eve");
        becomes(eve, "it:b6/earned", "sent");
    }

    @Test
    void aComplaintWithdrawsWhatItIsAbout() throws Exception {
        String uma = member("b-uma", "uma@example.org");
        service.post("/v1/members/" + uma + "/consents", """
                {"consents":[{"channel":"email","purpose":"offers","given":true,"at":"2026-05-01T09:00:00Z",
                "where":"web","wording":"Send me offers."}]}""");
        buys("b0", "b-uma");
        becomes(uma, "it:b0/news", "left");
        String question = MailParts.text(sent("uma@example.org", "Please confirm"));
        String link = question.replaceAll("(?s).*(/confirm/[\\w-]+).*", "$1");
        assertThat(service.get(link).body()).contains("You asked for e-mails about offers.");
        assertThat(service.get("/v1/members/" + uma + "/consents").body()).contains("\"pending\":true");
        assertThat(service.post(link, "").body()).contains("You get e-mails about offers.");
        buys("b7", "b-uma");
        comesBack(Reports.complaint(sent("uma@example.org", "New this week").getMessageID()));
        until(
                () -> service.get("/v1/members/" + uma + "/consents").body(),
                said -> said.contains("complaint to the mail provider"));
        buys("b8", "b-uma");
        becomes(uma, "it:b8/news", "left");
        becomes(uma, "it:b8/earned", "sent");
        assertThat(service.post(link, "").statusCode()).isEqualTo(410);
        assertThat(service.post(link + "A", "").statusCode()).isEqualTo(404);
    }

    @Test
    void anAddressIsPutOnTheListByHand() throws Exception {
        String body = """
                {"identifier":{"kind":"email","value":" Kim@Example.ORG "},"why":"asked by letter"}""";
        String first = service.post("/v1/messages/suppressed", body).body();
        assertThat(service.post("/v1/messages/suppressed", body).body()).isEqualTo(first);
        String kim = member("b-kim", "kim@example.org");
        buys("b9", "b-kim");
        assertThat(becomes(kim, "it:b9/earned", "left").get("reason").asString())
                .isEqualTo("nothing is sent to this address: asked by letter");
        HttpResponse<String> card = service.post(
                "/v1/messages/suppressed", "{\"identifier\":{\"kind\":\"card\",\"value\":\"1\"},\"why\":\"x\"}");
        assertThat(card.statusCode()).isEqualTo(400);
        assertThat(card.body()).contains("identifier.kind", "must be email or phone");
        assertThat(service.post("/v1/messages/suppressed", "{\"why\":\"x\"}").statusCode())
                .isEqualTo(400);
    }
}
