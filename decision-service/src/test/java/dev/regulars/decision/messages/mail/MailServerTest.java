package dev.regulars.decision.messages.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.testing.FreePorts;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailServerTest {

    private SmtpSink sink;
    private CountedDoor door;
    private MailServer server;

    @BeforeEach
    void start() throws Exception {
        int port = FreePorts.choose(1).get(0);
        sink = new SmtpSink(port, 0).start();
        door = new CountedDoor(port);
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(door.port());
        MailSettings settings =
                new MailSettings(2, 10, Duration.ofSeconds(20), Duration.ofSeconds(30), Duration.ofSeconds(60));
        server = new MailServer(sender, settings, Clock.systemUTC());
    }

    @AfterEach
    void stop() {
        server.close();
        door.close();
        sink.close();
    }

    private void send(String... names) throws Exception {
        for (String name : names) {
            Mail mail = new Mail(server.session(), "<" + name + "@example.org>");
            mail.setFrom("club@example.org");
            mail.setRecipients(Mail.RecipientType.TO, name + "@example.net");
            mail.setText("Hello");
            mail.saveChanges();
            server.send(mail);
        }
    }

    private void send(int from, int to) throws Exception {
        List<String> names =
                IntStream.range(from, to).mapToObj(i -> "mail-" + i).toList();
        send(names.toArray(String[]::new));
    }

    @Test
    void tenMailsGoOverOneConnection() throws Exception {
        send(0, 25);
        assertThat(sink.ids()).isEqualTo(25);
        assertThat(door.opened()).isEqualTo(3);
    }

    @Test
    void aConnectionThatBreaksBetweenTwoMailsCostsNothing() throws Exception {
        send(0, 3);
        door.hangUp();
        send(3, 6);
        sink.stop();
        sink.start();
        send(6, 9);
        assertThat(sink.ids()).isEqualTo(9);
        assertThat(sink.doubled()).isZero();
        assertThat(door.opened()).isEqualTo(3);
    }

    @Test
    void leavesAServerThatIsAwayAloneHoweverManyMailsWait() throws Exception {
        send(0, 1);
        sink.stop();
        for (int i = 1; i < 100; i++) {
            int number = i;
            assertThatThrownBy(() -> send(number, number + 1)).isInstanceOf(ServerAwayException.class);
        }
        assertThat(door.opened()).isEqualTo(2);
        assertThat(MailAnswers.of(new ServerAwayException(Duration.ofSeconds(7), new jakarta.mail.MessagingException()))
                        .reason())
                .isEqualTo("mail: the server does not answer");
        sink.start();
    }

    @Test
    void aMailThatIsRefusedKeepsNothingUp() throws Exception {
        send("first");
        assertThatThrownBy(() -> send("no address at all")).isInstanceOf(jakarta.mail.MessagingException.class);
        send("second");
        assertThat(sink.ids()).isEqualTo(2);
        assertThat(door.opened()).isLessThanOrEqualTo(2);
    }
}
