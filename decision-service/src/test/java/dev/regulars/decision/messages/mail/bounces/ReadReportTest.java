package dev.regulars.decision.messages.mail.bounces;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.messages.mail.MailStatus;
import dev.regulars.decision.messages.mail.bounces.MailReport.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What mail servers report, read. */
class ReadReportTest {

    private static final String REFERENCE = "6f0c8b1e-0f6e-3c1a-9b0e-1a2b3c4d5e6f";
    private static final String ID = "<" + REFERENCE + "@shop.example>";

    @Test
    void readsWhichMailItIsWhoseAndWhy() throws Exception {
        MailReport report =
                ReadReport.read(Reports.mail(Reports.delivery(ID, """
                Original-Recipient: rfc822;Ann@example.org
                Final-Recipient: rfc822; ann@example.net
                Action: failed
                Status: 5.1.1 (no such user)
                Diagnostic-Code: smtp; 550 5.1.1 unknown
                """))).orElseThrow();
        assertThat(report.kind()).isEqualTo(Kind.BOUNCE);
        assertThat(report.reference()).isEqualTo(REFERENCE);
        assertThat(report.status()).isEqualTo(new MailStatus(5, 1, 1));
        assertThat(report.recipients()).isEqualTo(List.of("ann@example.net", "Ann@example.org"));
        assertThat(report.isAbout("ann@example.org")).isTrue();
        assertThat(report.isAbout("bob@example.org")).isFalse();
    }

    @Test
    void readsAComplaint() throws Exception {
        MailReport report = ReadReport.read(Reports.mail(Reports.complaint(ID))).orElseThrow();
        assertThat(report.kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(report.reference()).isEqualTo(REFERENCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action: delayed\nStatus: 4.4.7",
                "Action: delivered\nStatus: 2.0.0",
                "Action: relayed\nStatus: 2.0.0",
                "Status: 5.1.1"
            })
    void takesNothingForABounceThatIsNone(String fields) throws Exception {
        assertThat(ReadReport.read(Reports.mail(Reports.delivery(ID, "Final-Recipient: rfc822; a@b.org\n" + fields))))
                .isEmpty();
    }

    @Test
    void doesNotReadOtherMails() throws Exception {
        String ours = Reports.delivery(ID, "Action: failed");
        assertThat(ReadReport.read(Reports.mail(ours.replace("multipart/report", "multipart/mixed"))))
                .isEmpty();
        assertThat(ReadReport.read(Reports.mail(Reports.delivery("<1@other.example>", "Action: failed"))))
                .isEmpty();
        assertThat(ReadReport.read(Reports.mail("Subject: Out of office\n\nBack on Monday.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "550 5.1.1 <x> unknown, true",
        "5.1.10, true",
        "5.2.1, true",
        "5.2.2 full, false",
        "550 5.7.1 policy, false",
        "4.1.1, false"
    })
    void tellsAnAddressFromAServer(String words, boolean gone) {
        assertThat(MailStatus.in(words).orElseThrow().isOfTheAddress()).isEqualTo(gone);
    }
}
