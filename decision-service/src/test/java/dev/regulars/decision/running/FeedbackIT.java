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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Members are asked how a purchase was, and say it. */
class FeedbackIT {

    private static final Contract PAGE = Contract.openApi("decision-service", "FeedbackPage");
    private static final Contract EXPORT = Contract.openApi("decision-service", "MemberExport");
    private static final int PATIENCE_SECONDS = 30;

    @TempDir
    static Path folder;

    private static GreenMail mails;
    private static Service service;

    @BeforeAll
    static void start() throws Exception {
        mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mails.start();
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("messages.csv"), """
                key,language,text,on,days,subject
                how,,How was {store}? {link},purchase,30,How was it?
                """);
        service = new Service(
                folder,
                "-Dspring.mail.host=127.0.0.1",
                "-Dspring.mail.port=" + mails.getSmtp().getPort());
    }

    @AfterAll
    static void stop() {
        service.close();
        mails.stop();
    }

    private static String member(String name) throws Exception {
        HttpResponse<String> enrolled = service.post("/v1/members", """
                {"identifiers":[{"kind":"card","value":"f-%1$s"},{"kind":"email","value":"%1$s@example.org"}]}
                """.formatted(name));
        String member = Json.MAPPER.readTree(enrolled.body()).get("memberId").asString();
        service.post("/v1/members/" + member + "/consents", """
                {"consents":[{"channel":"email","purpose":"feedback","given":true,"at":"2026-05-01T09:00:00Z",
                "where":"web","wording":"Ask me how it was."}]}""");
        return member;
    }

    private static void buys(String id, String name) throws Exception {
        String sale = Bodies.sale(id, "f-" + name)
                .replaceFirst("2026-06-13T10:15:00Z", Instant.now().toString());
        assertThat(service.commit(sale).statusCode()).isEqualTo(200);
    }

    private static List<MimeMessage> mails(String name) {
        return MailParts.to(mails, name + "@example.org");
    }

    /** Path of the link in the member's first mail. */
    private static String link(String name) throws Exception {
        Instant end = Instant.now().plusSeconds(PATIENCE_SECONDS);
        while (mails(name).isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(mails(name)).hasSize(1);
        String text = MailParts.text(mails(name).get(0));
        assertThat(text).startsWith("How was ").doesNotContain("{");
        return text.replaceAll("(?s).*(/feedback/[\\w-]+).*", "$1");
    }

    private static HttpResponse<String> says(String link, String form) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(service.process().url() + link))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString(form))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode all() throws Exception {
        HttpResponse<String> answer = service.get("/v1/feedback");
        assertThat(PAGE.violations(answer.body())).isEmpty();
        return Json.MAPPER.readTree(answer.body()).get("feedback");
    }

    @Test
    void isSaidOnceInTheMembersWordsWhichGoWithTheMember() throws Exception {
        String ann = member("ann");
        buys("f1", "ann");
        String link = link("ann");
        assertThat(service.get(link).body()).contains("How was your visit?", "name=\"score\" value=\"10\"");
        assertThat(says(link, "comment=x").statusCode()).isEqualTo(400);
        assertThat(says(link, "score=11").statusCode()).isEqualTo(400);
        assertThat(says(link, "score=3&comment=The+queue+was+long.").body()).contains("Thank you");
        assertThat(says(link, "score=10").body()).contains("You have told us already");
        assertThat(says(link + "A", "score=10").statusCode()).isEqualTo(404);

        JsonNode said = all().get(0);
        assertThat(said.get("decisionId").asString()).isEqualTo("it:f1");
        assertThat(said.get("score").asInt()).isEqualTo(3);
        assertThat(said.get("comment").asString()).isEqualTo("The queue was long.");
        String export = service.get("/v1/members/" + ann + "/export").body();
        assertThat(EXPORT.violations(export)).isEmpty();
        assertThat(export).contains("The queue was long.");

        buys("f2", "ann");
        assertThat(service.post("/v1/members/" + ann + "/erasure", "").statusCode())
                .isEqualTo(200);
        JsonNode erased = all().get(0);
        assertThat(erased.get("score").asInt()).isEqualTo(3);
        assertThat(erased.has("comment")).isFalse();
        assertThat(mails("ann")).as("within 30 days nobody is asked again").hasSize(1);
    }

    @Test
    void isSaidByWhoseItIs() throws Exception {
        String bob = member("bob");
        buys("f3", "bob");
        String link = link("bob");
        assertThat(service.post("/v1/members/" + bob + "/erasure", "").statusCode())
                .isEqualTo(200);
        assertThat(says(link, "score=0").statusCode()).isEqualTo(410);
        assertThat(all().toString()).doesNotContain("it:f3");
    }
}
