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
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Members who are asked how a purchase was, at a running service: by e-mail, and by text message. */
final class FeedbackApi implements AutoCloseable {

    private static final Contract PAGE = Contract.openApi("decision-service", "FeedbackPage");
    private static final int PATIENCE_SECONDS = 30;

    final Service service;
    private final GreenMail mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private int phones;

    /** @param folder empty, for the program */
    FeedbackApi(Path folder) throws Exception {
        mails.start();
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("messages.csv"), """
                key,language,text,on,channel,days,subject
                how,,How was {store}? {link},purchase,email,30,How was it?
                how-sms,,How was {store}? {link},purchase,sms,30,
                """);
        service = new Service(
                folder,
                "-Dspring.mail.host=127.0.0.1",
                "-Dspring.mail.port=" + mails.getSmtp().getPort());
    }

    /** @param channel by which the member may be asked */
    String member(String name, String channel) throws Exception {
        HttpResponse<String> enrolled = service.post("/v1/members", """
                {"identifiers":[{"kind":"card","value":"f-%1$s"},{"kind":"email","value":"%1$s@example.org"},
                {"kind":"phone","value":"+4420794600%2$02d"}]}""".formatted(name, phones++));
        assertThat(enrolled.statusCode()).as(enrolled.body()).isEqualTo(201);
        String member = Json.MAPPER.readTree(enrolled.body()).get("memberId").asString();
        service.post("/v1/members/" + member + "/consents", """
                {"consents":[{"channel":"%s","purpose":"feedback","given":true,"at":"2026-05-01T09:00:00Z",
                "where":"web","wording":"Ask me how it was."}]}""".formatted(channel));
        return member;
    }

    void buys(String id, String name) throws Exception {
        String sale = Bodies.sale(id, "f-" + name)
                .replaceFirst("2026-06-13T10:15:00Z", Instant.now().toString());
        assertThat(service.commit(sale).statusCode()).isEqualTo(200);
    }

    List<MimeMessage> mails(String name) {
        return MailParts.to(mails, name + "@example.org");
    }

    /** Path of the link in the member's first mail. */
    String link(String name) throws Exception {
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (mails(name).isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(mails(name)).hasSize(1);
        String text = MailParts.text(mails(name).get(0));
        assertThat(text).startsWith("How was ").doesNotContain("{");
        return text.replaceAll("(?s).*(/feedback/[\\w-]+).*", "$1");
    }

    HttpResponse<String> says(String link, String form) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(service.process().url() + link))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** @param query with its question mark; empty for none */
    JsonNode all(String query) throws Exception {
        HttpResponse<String> answer = service.get("/v1/feedback" + query);
        assertThat(PAGE.violations(answer.body())).as(answer.body()).isEmpty();
        return Json.MAPPER.readTree(answer.body()).get("feedback");
    }

    @Override
    public void close() {
        service.close();
        mails.stop();
    }
}
