package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.regulars.decision.web.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What members are told because of the day, by the runs of the service. */
class TimedMessagesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** The sale of {@link Bodies} is of 13 June. */
    private static final String NOTICES = """
            key,text,on,purpose,subject,days,day,hours
            birthday,Happy birthday!,birthday,,Happy birthday,,,
            miss-you,"We have not seen you for {days} days, {balance} points wait.",win-back,,We miss you,60,,
            news-1,One,on-a-day,offers,News 1,,2026-08-20,
            news-2,Two,on-a-day,offers,News 2,,2026-08-20,
            news-3,Three,on-a-day,offers,News 3,,2026-08-20,
            night,Night,on-a-day,,Night,,2026-09-01,09:00-15:00
            noon,Noon,on-a-day,,Noon,,2026-09-02,09:00-15:00
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
                "-Dregulars.messages.late=4000d");
    }

    @AfterAll
    static void stop() {
        service.close();
        smtp.stop();
    }

    private static void run(String day) throws Exception {
        assertThat(service.post("/v1/runs", "{\"kind\":\"messages\",\"day\":\"" + day + "\"}")
                        .statusCode())
                .isEqualTo(202);
        await("/v1/runs/messages:" + day, run -> run.get("done").asBoolean());
    }

    private static JsonNode await(String path, Predicate<JsonNode> holds) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        JsonNode answer;
        do {
            Thread.sleep(100);
            answer = Json.MAPPER.readTree(service.get(path).body());
        } while (!holds.test(answer) && Instant.now().isBefore(end));
        assertThat(holds.test(answer)).as(answer.toString()).isTrue();
        return answer;
    }

    private static long count(JsonNode messages, String text) {
        return messages.get("messages")
                .valueStream()
                .filter(one -> one.toString().contains(text))
                .count();
    }

    private static String[] subjects() throws Exception {
        var received = smtp.getReceivedMessages();
        String[] subjects = new String[received.length];
        for (int i = 0; i < subjects.length; i++) {
            subjects[i] = received[i].getSubject();
        }
        return subjects;
    }

    @Test
    void tellsOnTheDayOnceAndKeepsToCapsAndPauses() throws Exception {
        String member = Json.MAPPER
                .readTree(service.post("/v1/members", """
                                {"identifiers":[{"kind":"card","value":"m-1"},{"kind":"email","value":"a@example.org"}]}
                                """).body())
                .get("memberId")
                .asString();
        service.put("/v1/members/" + member + "/profile", "{\"birthday\":\"02-29\"}");
        assertThat(service.commit(Bodies.sale("t1", "m-1")).statusCode()).isEqualTo(200);
        String messages = "/v1/members/" + member + "/messages";

        assertThat(service.put("/v1/messages/pause", "").body()).contains("\"paused\":true", "since");
        run("2026-02-28");
        await(messages, found -> count(found, "waiting") == 1);
        Thread.sleep(4_000); // longer than between two looks
        assertThat(smtp.getReceivedMessages()).isEmpty();
        assertThat(service.delete("/v1/messages/pause").body()).isEqualTo("{\"paused\":false}");
        await(messages, found -> count(found, "sent") == 1);

        run("2026-03-01");
        run("2026-08-12");
        run("2026-08-13");
        await(messages, found -> count(found, "\"sent\"") == 2);
        assertThat(subjects()).containsExactly("Happy birthday", "We miss you");

        service.post("/v1/members/" + member + "/consents", """
                {"consents":[{"channel":"email","purpose":"offers","given":true,"at":"2026-05-01T09:00:00Z",
                "where":"web","wording":"Send me offers."}]}""");
        run("2026-08-20");
        JsonNode found = await(messages, all -> count(all, "had enough") == 1 && count(all, "\"sent\"") == 4);
        assertThat(found.get("messages")).hasSize(5);
        assertThat(subjects()).hasSize(4).doesNotHaveDuplicates();
        keepsToTheClockOfTheMember(member);
    }

    private static void keepsToTheClockOfTheMember(String member) throws Exception {
        int toNoon = 12 - Instant.now().atOffset(ZoneOffset.UTC).getHour();
        String messages = "/v1/members/" + member + "/messages";
        livesAt(member, toNoon > 0 ? toNoon - 12 : toNoon + 12);
        run("2026-09-01");
        await(messages, all -> count(all, "it is not its hour") == 1);
        livesAt(member, toNoon);
        run("2026-09-02");
        await(messages, all -> count(all, "\"sent\"") == 5 && count(all, "it is not its hour") == 1);
        assertThat(subjects()).contains("Noon").doesNotContain("Night");
    }

    /** So many hours ahead of Greenwich, whose zones are named the other way round. */
    private static void livesAt(String member, int hours) throws Exception {
        String zone = "\"timeZone\":\"Etc/GMT" + (hours > 0 ? "-" : "+") + Math.abs(hours) + "\"";
        service.put("/v1/members/" + member + "/profile", "{" + zone + "}");
        assertThat(service.get("/v1/members/" + member + "/export").body()).contains(zone);
    }
}
