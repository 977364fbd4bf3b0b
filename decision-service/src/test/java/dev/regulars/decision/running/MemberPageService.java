package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.regulars.decision.web.Json;
import dev.regulars.testing.FreePorts;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The packaged service with a mail server, and a port of its own for members. */
final class MemberPageService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CODE = Pattern.compile("(?:code is|Code ist) (\\d{6})");
    private static final Pattern LINK = Pattern.compile("/me/#in=([\\w-]{43})");

    final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
    final int port = FreePorts.choose(1).get(0);
    final Service service;

    MemberPageService() {
        smtp.start();
        service = new Service(
                Path.of("../rules/programs/demo"),
                "-Dspring.mail.host=127.0.0.1",
                "-Dspring.mail.port=" + smtp.getSmtp().getPort(),
                "-Dregulars.messages.mail-from=club@regulars.example",
                "-Dregulars.messages.public-url=" + url(),
                "-Dregulars.member-page.attempts-per-minute=500",
                "-Dregulars.member-page.port=" + port);
    }

    /** For members. */
    String url() {
        return "http://127.0.0.1:" + port;
    }

    String enrol(String card, String mail) throws Exception {
        HttpResponse<String> enrolled = service.post("/v1/members", """
                {"identifiers":[{"kind":"card","value":"%s"},{"kind":"email","value":"%s"}]}""".formatted(card, mail));
        assertThat(enrolled.statusCode()).as(enrolled.body()).isEqualTo(201);
        return Json.MAPPER.readTree(enrolled.body()).get("memberId").asString();
    }

    /** Today, so that what it brings is not over. */
    JsonNode buys(String id, String card) throws Exception {
        String today = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        HttpResponse<String> answer = service.commit(Bodies.sale(id, card).replace("2026-06-13T10:15:00Z", today));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body());
    }

    JsonNode member(String memberId) throws Exception {
        return Json.MAPPER.readTree(service.get("/v1/members/" + memberId).body());
    }

    /** Whose card a till reads; empty when it is nobody's. */
    String owner(String card) throws Exception {
        String body = "{\"kind\":\"card\",\"value\":\"" + card + "\"}";
        return Json.MAPPER
                .readTree(service.post("/v1/members/lookups", body).body())
                .path("memberId")
                .asString("");
    }

    List<MimeMessage> mails(String to) {
        return Arrays.stream(smtp.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().equals(to);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** The text of the last of so many mails. */
    String mail(String to, int number) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (mails(to).size() < number && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        List<MimeMessage> all = mails(to);
        assertThat(all).hasSize(number);
        Object part = all.get(number - 1).getContent();
        while (part instanceof Multipart several) {
            part = several.getBodyPart(0).getContent();
        }
        return String.valueOf(part);
    }

    static String code(String mail) {
        Matcher found = CODE.matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        return found.group(1);
    }

    /** The end of the link. */
    static String link(String mail) {
        Matcher found = LINK.matcher(mail);
        assertThat(found.find()).as(mail).isTrue();
        return found.group(1);
    }

    /** Who asked, told the code, and is in. */
    MemberBrowser signedIn(String address, int mails) throws Exception {
        MemberBrowser browser = new MemberBrowser(url());
        assertThat(browser.ask(address).statusCode()).isEqualTo(202);
        assertThat(browser.tell(code(mail(address, mails))).statusCode()).isEqualTo(204);
        return browser;
    }

    @Override
    public void close() {
        service.close();
        smtp.stop();
    }
}
