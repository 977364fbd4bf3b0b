package dev.regulars.decision.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service is killed while it sends: every message arrives, and only what was in hand may arrive twice. */
class MessagesKilledIT {

    private static final int MEMBERS = 200;
    private static final int WORKERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static List<String> ids(GreenMail smtp) {
        return Arrays.stream(smtp.getReceivedMessages())
                .map(MessagesKilledIT::id)
                .toList();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(GreenMail smtp, int distinct) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (ids(smtp).stream().distinct().count() < distinct && Instant.now().isBefore(end)) {
            Thread.sleep(20);
        }
    }

    @Test
    void losesNothing(@TempDir Path folder) throws Exception {
        ProgramFolderIT.copy(Path.of("../rules/programs/demo"), folder);
        Files.writeString(folder.resolve("messages.csv"), """
                key,text,on,subject
                earned,You earned {points} points.,points-earned,Points
                """);
        ServerSetup setup = ServerSetup.SMTP.dynamicPort();
        GreenMail smtp = new GreenMail(setup);
        smtp.start();
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        try (Service service = new Service(
                folder,
                "-Dspring.mail.host=127.0.0.1",
                "-Dspring.mail.port=" + port,
                "-Dregulars.messages.workers=" + WORKERS,
                "-Dregulars.messages.in-hand=10s",
                "-Dregulars.messages.pause-first=1s",
                "-Dregulars.messages.pause-most=1s",
                "-Dregulars.messages.attempts=50")) {
            for (int i = 0; i < MEMBERS; i++) {
                service.post("/v1/members", """
                        {"identifiers":[{"kind":"card","value":"k-%d"},{"kind":"email","value":"k%d@example.org"}]}
                        """.formatted(i, i));
                String sale = Bodies.sale("k" + i, "k-" + i)
                        .replaceFirst("2026-06-13T10:15:00Z", Instant.now().toString());
                assertThat(service.commit(sale).statusCode()).isEqualTo(200);
            }
            assertThat(service.commit(Bodies.sale("of-june", "k-0")).statusCode())
                    .isEqualTo(200);
            smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            smtp.start();
            await(smtp, MEMBERS / 4);
            service.process().killForcibly();
            int before = ids(smtp).size();
            assertThat(before).isBetween(MEMBERS / 4, MEMBERS - 1);
            service.process().start();
            await(smtp, MEMBERS);
            List<String> arrived = ids(smtp);
            System.out.println("killed after " + before + " of " + MEMBERS + " mails; " + arrived.size() + " arrived");
            assertThat(arrived.stream().distinct()).hasSize(MEMBERS);
            assertThat(arrived.size()).isLessThanOrEqualTo(MEMBERS + WORKERS);
        } finally {
            smtp.stop();
        }
    }
}
