package dev.regulars.decision.running;

import static dev.regulars.decision.running.Problems.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.regulars.decision.web.Json;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** That a draft waits for approval, and what became of it, over a real SMTP server. */
class StudioMailsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static GreenMail smtp;
    private static StudioService running;
    private static Studio administrator;
    private static Studio marketer;

    @BeforeAll
    static void start() throws Exception {
        smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
        smtp.start();
        running = StudioService.start(
                "SPRING_MAIL_HOST",
                "127.0.0.1",
                "SPRING_MAIL_PORT",
                String.valueOf(smtp.getSmtp().getPort()),
                "REGULARS_MESSAGES_MAILFROM",
                "club@regulars.example",
                "REGULARS_MESSAGES_PAUSEFIRST",
                "1s",
                "REGULARS_STUDIO_MAILS_URL",
                "https://studio.example/studio",
                "REGULARS_STUDIO_MAILS_APPROVERS",
                "approvals@regulars.example");
        administrator = Studio.signedIn(running.process(), "administrator");
        marketer = Studio.signedIn(running.process(), "marketer");
    }

    @AfterAll
    static void stop() {
        running.close();
        smtp.stop();
    }

    private static JsonNode ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 204);
        return answer.body().isEmpty() ? Json.MAPPER.nullNode() : Json.MAPPER.readTree(answer.body());
    }

    private static void hasAddress(String name) throws Exception {
        String address = "\"" + name + "@Regulars.Example\"";
        ok(administrator.put("/studio/api/people/" + name + "/email", "{\"email\":" + address + "}"));
    }

    private static String added(String name, String roles) throws Exception {
        String body = "{\"name\":\"" + name + "\",\"roles\":" + roles + "}";
        return ok(administrator.post("/studio/api/people", body))
                .get("password")
                .asString();
    }

    private static List<MimeMessage> mails(String name, int number) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        String address = name + "@regulars.example";
        while (MailParts.to(smtp, address).size() < number && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(MailParts.to(smtp, address)).as(address).hasSize(number);
        return MailParts.to(smtp, address);
    }

    private static void changes(Studio who, String draft, String name) throws Exception {
        String was = ok(who.get(draft + "/tables/campaigns")).at("/rows/0/2").asString();
        String step = "{\"do\":\"set\",\"row\":1,\"column\":\"name\",\"was\":\"%s\",\"value\":\"%s\"}";
        ok(who.post(draft + "/tables/campaigns/changes", "{\"steps\":[" + step.formatted(was, name) + "]}"));
    }

    private static void asks(String draft) throws Exception {
        ok(marketer.post(draft + "/simulations", "{\"sample\": 1}"));
        Instant end = Instant.now().plus(PATIENCE);
        while (!ok(marketer.get(draft + "/simulations"))
                .at("/simulations/0/status")
                .asString()
                .equals("DONE")) {
            assertThat(Instant.now()).as("the simulation").isBefore(end);
            Thread.sleep(100);
        }
        ok(marketer.post(draft + "/request", "{\"comment\": \"by Friday, please\"}"));
    }

    @Test
    void whoMayApproveIsToldOnceAndWhoAskedHearsTheOutcome() throws Exception {
        added("ben", "[\"approver\"]");
        Studio both = Studio.signedIn(running.process(), "both", added("both", "[\"marketer\",\"approver\"]"));
        for (String name : List.of("ben", "both", "approver", "marketer", "analyst")) {
            hasAddress(name);
        }
        added("silent", "[\"approver\"]");
        addressesAreForAdministrators();
        String draft = "/studio/api/drafts/"
                + ok(marketer.post("/studio/api/drafts", "{\"name\": \"Easter & eggs\"}"))
                        .get("id")
                        .asString();
        changes(marketer, draft, "Coffee one");
        changes(both, draft, "Coffee two");
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        asks(draft);
        smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();

        MimeMessage mail = mails("ben", 1).get(0);
        assertThat(mail.getSubject()).isEqualTo("“Easter & eggs” waits for your approval");
        String id = draft.substring(draft.lastIndexOf('/') + 1);
        assertThat(MailParts.text(mail))
                .contains("marketer asked for approval", "by Friday, please")
                .contains("https://studio.example/studio/#/drafts/" + id + "/release");
        assertThat(mail.getHeader("List-Unsubscribe")).isNull();
        mails("approver", 1);
        assertThat(MailParts.text(mails("approvals", 1).get(0)))
                .contains("https://studio.example/studio/#/drafts/" + id + "/release");

        Studio approver = Studio.signedIn(running.process(), "approver");
        ok(approver.post(draft + "/refusal", "{\"comment\": \"too generous\"}"));
        MimeMessage back = mails("marketer", 1).get(0);
        assertThat(back.getSubject()).isEqualTo("“Easter & eggs” was sent back");
        assertThat(MailParts.text(back)).contains("approver sent back", "too generous");

        ok(marketer.post(draft + "/request", "{}"));
        mails("ben", 2);
        ok(approver.post(draft + "/approval", "{}"));
        assertThat(mails("marketer", 2).get(1).getSubject()).isEqualTo("“Easter & eggs” is approved");
        mails("approver", 2);
        mails("approvals", 2);
        mails("both", 0);
        mails("analyst", 0);
    }

    private static void addressesAreForAdministrators() throws Exception {
        refused(marketer.put("/studio/api/people/marketer/email", "{\"email\":\"a@b.example\"}"), 403, "ROLE_NEEDED");
        refused(administrator.put("/studio/api/people/ben/email", "{\"email\":\"ben\"}"), 400, "INVALID_VALUE");
        refused(administrator.put("/studio/api/people/nobody/email", "{\"email\":null}"), 404, "PERSON_NOT_FOUND");
        assertThat(administrator.get("/studio/api/people").body()).contains("\"email\":\"ben@regulars.example\"");
        assertThat(String.join("\n", running.auditLog("person ben"))).doesNotContain("@");
    }
}
