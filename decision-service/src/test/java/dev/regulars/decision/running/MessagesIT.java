package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.Contract;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Mails that the running service sends over a real SMTP server. */
class MessagesIT {

    private static final Contract MESSAGES = Contract.openApi("decision-service", "Messages");
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NOTICES = """
            key,language,text,on,purpose,subject
            earned,,"Thank you!

            You earned {points} points & have {balance} now.",points-earned,,You earned {points} points
            earned,de,"Danke!

            Du hast {points} Punkte bekommen.",,,{points} Punkte für dich
            news,,New for {tier} members.,points-earned,offers,New this week
            """;

    @TempDir
    static Path folder;

    private static GreenMail smtp;
    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
        smtp.start();
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("messages.csv"), NOTICES);
        service = new Service(
                folder,
                "-Dspring.mail.host=127.0.0.1",
                "-Dspring.mail.port=" + smtp.getSmtp().getPort(),
                "-Dregulars.messages.mail-from=club@regulars.example",
                "-Dregulars.messages.pause-first=2s",
                "-Dregulars.messages.late=4000d");
    }

    @AfterAll
    static void stop() {
        service.close();
        smtp.stop();
    }

    private static String member(String id, String card, String mail) throws Exception {
        HttpResponse<String> enrolled = service.post("/v1/members", """
                {"identifiers":[{"kind":"card","value":"%s"},{"kind":"email","value":"%s"}]}""".formatted(card, mail));
        assertThat(enrolled.statusCode()).as(enrolled.body()).isEqualTo(201);
        return Json.MAPPER.readTree(enrolled.body()).get("memberId").asString();
    }

    private static void buys(String id, String card) throws Exception {
        assertThat(service.commit(Bodies.sale(id, card)).statusCode()).isEqualTo(200);
    }

    private static List<MimeMessage> mails(String to) {
        return MailParts.to(smtp, to);
    }

    private static MimeMessage mail(String to, int number) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (mails(to).size() < number && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(mails(to)).hasSize(number);
        return mails(to).get(number - 1);
    }

    /** What became of the member's messages, when none of so many waits any more. */
    private static JsonNode done(String memberId, int count) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode messages;
        do {
            Thread.sleep(200);
            messages = messages(memberId);
        } while ((messages.size() < count || messages.toString().contains("\"waiting\""))
                && Instant.now().isBefore(end));
        assertThat(messages.size()).as(messages.toString()).isEqualTo(count);
        return messages;
    }

    private static JsonNode messages(String memberId) throws Exception {
        HttpResponse<String> answer = service.get("/v1/members/" + memberId + "/messages");
        assertThat(MESSAGES.violations(answer.body())).isEmpty();
        return Json.MAPPER.readTree(answer.body()).get("messages");
    }

    @Test
    void tellsAMemberOnceWhatWasEarned() throws Exception {
        String ann = member("a", "m-ann", "ann@example.org");
        buys("m1", "m-ann");
        MimeMessage mail = mail("ann@example.org", 1);
        assertThat(mail.getSubject()).isEqualTo("You earned 117 points");
        assertThat(mail.getFrom()[0].toString()).contains("club@regulars.example");
        assertThat(MailParts.text(mail)).contains("Thank you!\n\nYou earned 117 points & have 117 now.");
        assertThat(MailParts.html(mail)).contains("<p>You earned 117 points &amp; have 117 now.</p>");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        buys("m1", "m-ann");
        JsonNode messages = done(ann, 2);
        assertThat(messages.at("/0/state").asString()).isEqualTo("sent");
        assertThat(messages.at("/1/state").asString()).isEqualTo("left");
        assertThat(messages.at("/1/reason").asString()).isEqualTo("the member does not allow it");
        assertThat(mails("ann@example.org")).hasSize(1);
        assertThat(service.get("/v1/messages?state=left").body()).contains("it:m1/news");
    }

    @Test
    void speaksTheMembersLanguage() throws Exception {
        String uwe = member("b", "m-uwe", "uwe@example.org");
        service.put("/v1/members/" + uwe + "/profile", "{\"language\":\"de\"}");
        buys("m2", "m-uwe");
        assertThat(mail("uwe@example.org", 1).getSubject()).isEqualTo("117 Punkte für dich");
    }

    @Test
    void oneClickStopsWhatWasAgreedTo() throws Exception {
        String bob = member("c", "m-bob", "bob@example.org");
        service.post("/v1/members/" + bob + "/consents", """
                {"consents":[{"channel":"email","purpose":"offers","given":true,"at":"2026-05-01T09:00:00Z",
                "where":"web","wording":"Send me offers."}]}""");
        buys("m3", "m-bob");
        mail("bob@example.org", 2);
        MimeMessage news = mails("bob@example.org").stream()
                .filter(mail -> subject(mail).equals("New this week"))
                .findFirst()
                .orElseThrow();
        assertThat(MailParts.text(news)).contains("New for Blue members.");
        Matcher link = Pattern.compile("<(http://[^/]+(/unsubscribe/[\\w-]+))>")
                .matcher(news.getHeader("List-Unsubscribe")[0]);
        assertThat(link.matches()).isTrue();
        assertThat(service.get(link.group(2)).body()).contains("You get e-mails about offers.");
        assertThat(done(bob, 2).toString()).doesNotContain("left");

        assertThat(click(link.group(2)).statusCode()).isEqualTo(200);
        assertThat(service.get("/v1/members/" + bob + "/consents").body())
                .contains("\"given\":false", "unsubscribe link");
        buys("m4", "m-bob");
        assertThat(done(bob, 4).toString()).contains("it:m4/news", "does not allow it");
        assertThat(mails("bob@example.org")).hasSize(3);
        String forged = link.group(2).substring(0, link.group(2).length() - 2) + "AA";
        assertThat(click(forged).statusCode()).isEqualTo(404);
    }

    @Test
    void waitsForAServerThatIsAway() throws Exception {
        String eve = member("d", "m-eve", "eve@example.org");
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        buys("m5", "m-eve");
        Instant end = Instant.now().plus(PATIENCE);
        while (!messages(eve).toString().contains("mail: ") && Instant.now().isBefore(end)) {
            Thread.sleep(200);
        }
        assertThat(messages(eve).toString()).contains("\"waiting\"", "mail: ");
        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        mail("eve@example.org", 1);
        JsonNode messages = done(eve, 2);
        assertThat(messages.at("/0/state").asString()).isEqualTo("sent");
        assertThat(messages.at("/0/attempts").asInt()).isEqualTo(1); // without a server it is none
    }

    @Test
    void leavesWhoHasNoAddressOrIsGone() throws Exception {
        buys("m6", "m-nobody");
        String nobody = Json.MAPPER
                .readTree(service.post("/v1/members/lookups", "{\"kind\":\"card\",\"value\":\"m-nobody\"}")
                        .body())
                .get("memberId")
                .asString();
        assertThat(done(nobody, 2).at("/0/reason").asString()).isEqualTo("the member has no address for it");
        service.post("/v1/members/" + nobody + "/identifiers", "{\"kind\":\"email\",\"value\":\"late@example.org\"}");
        assertThat(service.post("/v1/messages/again?id=it:m6/earned", "").statusCode())
                .isEqualTo(200);
        mail("late@example.org", 1);
        assertThat(service.post("/v1/messages/again?id=it:m6/earned", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLinkStopsMessagesOfWhomeverItsMemberHasBecome() throws Exception {
        String old = member("e", "m-old", "old@example.org");
        buys("m7", "m-old");
        String link =
                mail("old@example.org", 1).getHeader("List-Unsubscribe")[0].replaceAll("<http://[^/]+(.*)>", "$1");
        String now = member("f", "m-now", "now@example.org");
        HttpResponse<String> merged = service.post("/v1/members/" + now + "/merges", """
                {"memberId":"%s","reason":"the same person","author":"desk"}""".formatted(old));
        assertThat(merged.statusCode()).as(merged.body()).isEqualTo(200);
        assertThat(click(link).statusCode()).isEqualTo(200);
        assertThat(click(link).statusCode()).isEqualTo(200);
        String consents = service.get("/v1/members/" + now + "/consents").body();
        assertThat(consents.split("unsubscribe link", -1)).as(consents).hasSize(3); // now and said
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        assertThat(service.get("/v1/messages").statusCode()).isEqualTo(400);
        assertThat(service.post("/v1/messages/again", "").statusCode()).isEqualTo(404);
        assertThat(service.get("/v1/members/nobody/messages").statusCode()).isEqualTo(404);
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a mail program does it. */
    private static HttpResponse<String> click(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(service.process().url() + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
