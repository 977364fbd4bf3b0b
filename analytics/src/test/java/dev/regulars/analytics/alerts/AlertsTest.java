package dev.regulars.analytics.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import dev.regulars.analytics.alerts.Delivery.State;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From decisions to a mail in a box and a signed post, by real SMTP and HTTP. */
class AlertsTest {
    @TempDir
    Path folder;

    private final ServerSetup setup = ServerSetup.SMTP.dynamicPort();
    private GreenMail smtp;
    private Receiver receiver;
    private AlertsFixture fixture;

    @BeforeEach
    void start() {
        smtp = new GreenMail(setup);
        smtp.start();
        receiver = new Receiver();
        fixture = new AlertsFixture(folder, smtp.getSmtp().getPort(), receiver.url());
        fixture.remarkableDays();
    }

    @AfterEach
    void stop() {
        fixture.close();
        receiver.close();
        smtp.stop();
    }

    @Test
    void findsWhatTheShippedRulesLookOutFor() {
        assertThat(fixture.lookOut.look()).isEqualTo(4);
        List<Alert> found = fixture.alerts.list(true, 100);
        assertThat(found)
                .extracting(Alert::rule, Alert::words)
                .anySatisfy(one -> assertThat(one.toList().get(1).toString())
                        .isEqualTo("Double days: Used 95.0%, above 90.0% (Use of budgets)."))
                .anySatisfy(one -> assertThat(one.toList().get(1).toString())
                        .startsWith("Points issued, redeemed and expired: 5,000 on 2026-03-09, usually from "));
        assertThat(found)
                .extracting(Alert::subject)
                .contains("LON-01 · 17 · own card · own-card", "LON-01 · 17 · card of the day · own-card");
    }

    @Test
    void tellsEachOnceASubjectAndDay() {
        assertThat(fixture.lookOut.look()).isEqualTo(4);
        assertThat(fixture.lookOut.look()).isZero();
        assertThat(fixture.deliver.deliver()).isEqualTo(8);
        assertThat(fixture.deliver.deliver()).isZero();
        assertThat(smtp.getReceivedMessages()).hasSize(8); // of four alerts, each to two people
        assertThat(receiver.posts).hasSize(4);
    }

    @Test
    void sendsAMailThatSaysWhatAndWhere() throws Exception {
        fixture.lookOut.look();
        fixture.deliver.deliver();
        Alert budget = alert("budget-nearly-used");
        MimeMessage mail = List.of(smtp.getReceivedMessages()).stream()
                .filter(one -> GreenMailUtil.getHeaders(one).contains(budget.id()))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getSubject()).isEqualTo("Budget nearly used: Double days");
        assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(2);
        assertThat(mail.getContent()).isInstanceOf(MimeMultipart.class);
        assertThat(GreenMailUtil.getBody(mail))
                .contains("text/plain", "text/html", "Double days: Used 95.0%, above 90.0% (Use of budgets).")
                .contains("https://regulars.example/analytics/#/alerts?id=" + budget.id());
    }

    @Test
    void tellsTheStoreOnceOfAMemberWhoWasNotContent() throws Exception {
        fixture.lookOut.look();
        fixture.run("UPDATE decisions SET store_id = 'LON-02' WHERE decision_id = 'card1'");
        fixture.run("INSERT INTO feedback VALUES ('card0', TIMESTAMP '2026-03-10 08:00:00', 6, false, 'email'),"
                + " ('card1', TIMESTAMP '2026-03-10 08:00:00', 2, true, 'email')");
        assertThat(fixture.lookOut.look()).isEqualTo(1);
        Alert low = alert("low-score");
        assertThat(low.words()).isEqualTo("LON-02 · 17 · card1: Score 2, below 5 (Low scores).");
        assertThat(low.day()).isEqualTo(LocalDate.parse("2026-03-10"));
        newDay(AlertsFixture.TODAY.plusDays(1));
        assertThat(fixture.alerts.list(false, 100).stream()
                        .filter(one -> one.rule().equals("low-score")))
                .as("what is of a day of its own is told once")
                .hasSize(1);
        fixture.deliver.deliver();
        MimeMessage mail = List.of(smtp.getReceivedMessages()).stream()
                .filter(one -> GreenMailUtil.getHeaders(one).contains(low.id()))
                .findFirst()
                .orElseThrow();
        assertThat(mail.getRecipients(Message.RecipientType.TO))
                .extracting(String::valueOf)
                .containsExactly("analyst@example.org", "boss@example.org", "lon-02@example.org");
    }

    @Test
    void signsWhatItPosts() throws Exception {
        fixture.lookOut.look();
        fixture.deliver.deliver();
        for (Receiver.Post post : receiver.posts) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(AlertsFixture.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] hash = mac.doFinal((post.timestamp() + '.' + post.body()).getBytes(StandardCharsets.UTF_8));
            assertThat(post.signature()).isEqualTo("v1=" + HexFormat.of().formatHex(hash));
            assertThat(post.timestamp())
                    .isEqualTo(Long.toString(fixture.clock.instant().getEpochSecond()));
            assertThat(post.body()).contains("\"id\":", "\"words\":", "\"link\":\"https://regulars.example/");
        }
    }

    @Test
    void waitsForAMailServerThatIsAwayForAWhile() {
        int port = smtp.getSmtp().getPort();
        smtp.stop();
        fixture.lookOut.look();
        assertThat(fixture.deliver.deliver()).isEqualTo(4); // the posts
        assertThat(states(Way.EMAIL)).containsOnly(State.WAITING);
        assertThat(fixture.deliver.deliver())
                .as("not before the minute is over")
                .isZero();
        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            fixture.clock.move(Duration.ofSeconds(61));
            assertThat(fixture.deliver.deliver()).isEqualTo(4);
            assertThat(back.getReceivedMessages()).hasSize(8);
            assertThat(states(Way.EMAIL)).containsOnly(State.SENT);
        } finally {
            back.stop();
        }
    }

    @Test
    void givesUpAPostThatNeverSucceedsAndSendsItAgainWhenAsked() {
        receiver.status = 500;
        fixture.lookOut.look();
        for (int minutes : new int[] {0, 1, 2, 4, 60, 600}) {
            fixture.clock.move(Duration.ofMinutes(minutes));
            fixture.deliver.deliver();
        }
        assertThat(receiver.posts).as("four alerts, four attempts").hasSize(16);
        List<Delivery> dead = fixture.alerts.deliveries(100).stream()
                .filter(delivery -> delivery.state() == State.DEAD)
                .toList();
        assertThat(dead).hasSize(4).allMatch(delivery -> "webhook: answered 500".equals(delivery.problem()));
        receiver.status = 204;
        assertThat(fixture.deliver.again(dead.get(0).id())).isTrue();
        assertThat(fixture.deliver.again("unknown")).isFalse();
        assertThat(fixture.deliver.deliver()).isEqualTo(1);
        assertThat(receiver.posts).hasSize(17);
    }

    @Test
    void isSilentForSomeDaysAndTellsAgainAfterThem() {
        fixture.lookOut.look();
        Alert budget = alert("budget-nearly-used");
        fixture.alerts.silence(new Silence(
                budget.rule(),
                budget.subject(),
                AlertsFixture.TODAY.plusDays(1),
                "known",
                "ann",
                fixture.clock.instant()));
        fixture.alerts.acknowledge(budget.id(), "ann", "ends on Friday", fixture.clock.instant());
        assertThat(fixture.alerts.list(true, 100)).hasSize(3);
        assertThat(fixture.alerts.list(false, 100)).hasSize(4);
        newDay(AlertsFixture.TODAY.plusDays(1));
        assertThat(budgets()).isEqualTo(1);
        newDay(AlertsFixture.TODAY.plusDays(2));
        assertThat(budgets()).isEqualTo(2);
    }

    @Test
    void isToldAgainWhenSomebodyEndsTheSilence() {
        fixture.lookOut.look();
        Alert budget = alert("budget-nearly-used");
        LocalDate later = AlertsFixture.TODAY.plusDays(30);
        fixture.alerts.silence(
                new Silence(budget.rule(), budget.subject(), later, "known", "ann", fixture.clock.instant()));
        newDay(AlertsFixture.TODAY.plusDays(1));
        assertThat(budgets()).isEqualTo(1);
        assertThat(fixture.alerts.endSilence(budget.rule(), "another", AlertsFixture.TODAY.plusDays(1)))
                .isFalse();
        assertThat(fixture.alerts.endSilence(budget.rule(), budget.subject(), AlertsFixture.TODAY.plusDays(1)))
                .isTrue();
        assertThat(fixture.alerts.silences(AlertsFixture.TODAY.plusDays(1))).isEmpty();
        fixture.lookOut.look();
        assertThat(budgets()).isEqualTo(2);
    }

    @Test
    void forgetsWhatIsOld() {
        fixture.lookOut.look();
        fixture.deliver.deliver();
        assertThat(fixture.alerts.forget(fixture.clock.instant())).isZero();
        assertThat(fixture.alerts.deliveries(100)).hasSize(8);
        assertThat(fixture.alerts.forget(fixture.clock.instant().plusSeconds(1)))
                .isEqualTo(4);
        assertThat(fixture.alerts.list(false, 100)).isEmpty();
        assertThat(fixture.alerts.deliveries(100)).isEmpty();
    }

    private void newDay(LocalDate day) {
        fixture.clock.move(Duration.ofDays(1));
        fixture.run("UPDATE decisions SET business_day = DATE '%s', day_no = day_no + 1 WHERE member_id = 'own-card'"
                .formatted(day));
        fixture.lookOut.look();
    }

    private long budgets() {
        return fixture.alerts.list(false, 100).stream()
                .filter(alert -> alert.rule().equals("budget-nearly-used"))
                .count();
    }

    private Alert alert(String rule) {
        return fixture.alerts.list(false, 100).stream()
                .filter(alert -> alert.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private List<State> states(Way way) {
        return fixture.alerts.deliveries(100).stream()
                .filter(delivery -> delivery.way() == way)
                .map(Delivery::state)
                .toList();
    }
}
