package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.regulars.testing.Contract;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A real mail is opened and clicked, what comes of it is told, and half of all members are kept from it. */
class CountedLinksIT {

    private static final String RUN = UUID.randomUUID().toString().substring(0, 8);
    private static final Contract EXPORT = Contract.openApi("decision-service", "MemberExport");
    private static final Contract EVENT = Contract.event("message-step");
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static GreenMail mails;
    private static Service service;
    private static MailedMembers members;

    @BeforeAll
    static void start() throws Exception {
        mails = new GreenMail(ServerSetup.SMTP.dynamicPort());
        mails.start();
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("messages.csv"), """
                key,language,text,on,subject,hold-out
                tea,,Thanks! Tea is here: https://shop.example/tea?for={tier}.,points-earned,Tea,
                half,,For half of you.,points-earned,Half,50
                """);
        service = new Service(
                folder,
                "-Dspring.mail.host=127.0.0.1",
                "-Dspring.mail.port=" + mails.getSmtp().getPort(),
                "-Dregulars.messages.late=4000d",
                "-Dregulars.messages.counted.opens=true",
                "-Dregulars.messages.counted.after=0s");
        members = new MailedMembers(service, RUN);
    }

    @AfterAll
    static void stop() {
        service.close();
        mails.stop();
    }

    private static HttpResponse<String> ask(String method, String url, String... headers) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        return BROWSER.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void isOpenedAndClickedOnceAndForgottenWithTheMember() throws Exception {
        String ann = members.buys("ann");
        members.messages(ann, 2);
        MimeMessage mail = MailParts.to(mails, "ann@example.org").stream()
                .filter(one -> text(one).contains("Tea is here"))
                .findFirst()
                .orElseThrow();
        assertThat(text(mail)).contains("https://shop.example/tea?for=Blue.").doesNotContain("/click/");
        String html = MailParts.html(mail);
        String base = service.process().url();
        String link = base + html.replaceAll("(?s).*href=\"http://[^/]+(/click/[\\w-]+)\".*", "$1");
        String picture = base + html.replaceAll("(?s).*src=\"http://[^/]+(/opened/[\\w-]+)\".*", "$1");

        assertThat(ask("HEAD", link).statusCode()).isEqualTo(302);
        assertThat(ask("GET", link, "Sec-Purpose", "prefetch").statusCode()).isEqualTo(302);
        assertThat(members.messages(ann, 2).get("tea").has("clickedAt")).isFalse();
        assertThat(ask("GET", picture).headers().firstValue("Content-Type")).contains("image/gif");
        assertThat(ask("GET", link).headers().firstValue("Location")).contains("https://shop.example/tea?for=Blue");
        JsonNode first = members.messages(ann, 2).get("tea");
        assertThat(List.of(first.has("openedAt"), first.has("clickedAt"))).containsOnly(true);
        ask("GET", link);
        assertThat(members.messages(ann, 2).get("tea")).isEqualTo(first);
        assertThat(ask("GET", link + "AA").statusCode()).isEqualTo(404);

        List<String> told = Topic.await(
                "loyalty.message-steps", 3, event -> event.contains("\"" + ann + "\"") && event.contains("\"tea\""));
        assertThat(told).allSatisfy(event -> assertThat(EVENT.violations(event)).isEmpty());
        assertThat(told.toString())
                .contains("/sent\"", "/opened\"", "/clicked\"")
                .doesNotContain("example.org");
        String export = service.get("/v1/members/" + ann + "/export").body();
        assertThat(EXPORT.violations(export)).isEmpty();
        assertThat(export).contains(first.get("clickedAt").asString());

        service.post("/v1/members/" + ann + "/erasure", "");
        assertThat(ask("GET", link).statusCode()).as("it still leads there").isEqualTo(302);
        String sent = service.get("/v1/messages?state=sent").body();
        assertThat(sent).contains(ann).doesNotContain("openedAt", "clickedAt");
    }

    @Test
    void isKeptFromTheSameMembersAlways() throws Exception {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            all.add(members.buys("half" + i));
        }
        int sent = 0;
        for (int i = 0; i < 24; i++) {
            Map<String, JsonNode> messages = members.messages(all.get(i), 2);
            String state = messages.get("half").get("state").asString();
            assertThat(state).isIn("sent", "withheld");
            int got = MailParts.to(mails, "half" + i + "@example.org").size();
            assertThat(got).isEqualTo(state.equals("sent") ? 2 : 1);
            sent += state.equals("sent") ? 1 : 0;
        }
        assertThat(sent).isBetween(1, 23);
        Topic.await(
                "loyalty.message-steps",
                24 - sent,
                event -> all.stream().anyMatch(event::contains) && event.contains("\"withheld\""));
    }

    private static String text(MimeMessage mail) {
        try {
            return MailParts.text(mail);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
