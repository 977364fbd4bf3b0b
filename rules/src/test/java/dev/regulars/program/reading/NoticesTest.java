package dev.regulars.program.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.Programs;
import dev.regulars.program.Notice;
import dev.regulars.program.Notice.Occasion;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of messages.csv that are sent, beside the sentences of receipts. */
class NoticesTest {
    private static final String HEADER =
            "key,language,text,on,channel,purpose,active,tiers,subject,hours,days,day,hold-out\n";

    /** Rows may leave out their last cells. */
    private static ProgramReader.Reading read(String rows) {
        String whole = rows.lines()
                .map(row -> row + ",".repeat(12 - row.replaceAll("[^,]", "").length()) + "\n")
                .collect(Collectors.joining());
        return ProgramReader.read(Programs.with(Programs.EXAMPLES, "messages.csv", HEADER + whole));
    }

    @Test
    void readsWhatIsSentInEveryLanguage() {
        ProgramReader.Reading reading = read("""
                receipt.earned,,{points} for you!,,,,,,
                welcome,de,Willkommen in {tier}.,,,,,,Hallo
                welcome,,Welcome to {tier}.,tier-up,email,offers,no,Silver|Gold,Hello
                receipt.earned,de,{points} Punkte!,,,,,,
                """);
        assertThat(reading.diagnostics()).isEmpty();
        var messages = Objects.requireNonNull(reading.program()).messages();
        assertThat(messages.notices())
                .containsExactly(new Notice(
                        "welcome",
                        Occasion.TIER_UP,
                        Notice.Channel.EMAIL,
                        Notice.Purpose.OFFERS,
                        false,
                        Set.of("Silver", "Gold"),
                        BigDecimal.ZERO,
                        Notice.Timing.AT_ONCE,
                        Map.of(
                                "", new Notice.Text("", "Hello", "Welcome to {tier}."),
                                "de", new Notice.Text("de", "Hallo", "Willkommen in {tier}."))));
        Notice notice = messages.notices().get(0);
        assertThat(notice.in("de").subject()).isEqualTo("Hallo");
        assertThat(List.of(notice.in("fr"), notice.in(null)))
                .allMatch(text -> text.subject().equals("Hello"));
        assertThat(messages.render("de", "receipt.earned", "points", "7")).isEqualTo("7 Punkte!");
        assertThat(messages.render(null, "receipt.earned", "points", "7")).isEqualTo("7 for you!");
    }

    @ParameterizedTest
    @CsvSource({
        "09:00-20:00, 2026-03-02T08:59, 2026-03-02T09:00",
        "09:00-20:00, 2026-03-02T09:00, 2026-03-02T09:00",
        "09:00-20:00, 2026-03-02T20:00, 2026-03-03T09:00",
        "09:00-12:00 | 14:00-18:00, 2026-03-02T12:30, 2026-03-02T14:00",
        "22:00-02:00, 2026-03-02T01:00, 2026-03-02T01:00",
        "22:00-02:00, 2026-03-02T02:00, 2026-03-02T22:00",
        "'', 2026-03-02T03:00, 2026-03-02T03:00"
    })
    void keepsToItsHours(String hours, LocalDateTime moment, LocalDateTime expected) {
        var messages = Objects.requireNonNull(
                        read("hi,,Hi,birthday,,,,,Hi," + hours + "\n").program())
                .messages();
        assertThat(messages.notices().get(0).timing().next(moment)).isEqualTo(expected);
    }

    @Test
    void textMessagesHaveNoSubject() {
        ProgramReader.Reading reading = read("""
                earned,,You earned {points} points.,points-earned,sms,,,,
                earned,de,Du hast {points} Punkte.,,,,,,
                """);
        assertThat(reading.diagnostics()).isEmpty();
        Notice notice =
                Objects.requireNonNull(reading.program()).messages().notices().get(0);
        assertThat(notice.channel()).isEqualTo(Notice.Channel.SMS);
        assertThat(notice.in("de")).isEqualTo(new Notice.Text("de", "", "Du hast {points} Punkte."));
    }

    @Test
    void whatAsksBackNeedsTheLink() {
        String row = "sure,,%s,consent-given,email,%s,,,Please confirm\n";
        assertThat(read(row.formatted("Was it you? {link}", "")).diagnostics()).isEmpty();
        assertThat(read(row.formatted("Was it you?", "offers")).diagnostics())
                .extracting(Diagnostic::column)
                .containsExactlyInAnyOrder("text", "purpose");
    }

    @Test
    void fillsIn() {
        assertThat(Notice.filled("{points} of {balance}, {other}", Map.of("points", "7", "balance", "70")))
                .isEqualTo("7 of 70, {other}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "receipt.earned,,Hi,tier-up,,,,,Hi ; row 2 column on: CELL_INVALID",
                "hi,,Hi,birthdai,,,,,Hi ; row 2 column on: CELL_INVALID",
                "hi,,Hi,tier-up,pigeon,,,,Hi ; row 2 column channel: CELL_INVALID",
                "hi,,Hi,tier-up,,,,Bronze,Hi ; row 2 column tiers: REFERENCE_UNKNOWN",
                "hi,,Hi,tier-up,,,,, ; row 2 column subject: CELL_INVALID",
                "hi,,Hi,,,,,,Hi ; row 2 column key: REFERENCE_UNKNOWN",
                "hi,,Hi,tier-up,sms,,,,Hi ; row 2 column subject: CELL_INVALID",
                "receipt.earned,,Hi,,,,,,Hi ; row 2 column subject: CELL_INVALID",
                "hi,,Hi,win-back,,,,,Hi ; row 2 column days: CELL_MISSING",
                "hi,,Hi,win-back,,,,,Hi,,400 ; row 2 column days: CELL_INVALID",
                "hi,,Hi,birthday,,,,,Hi,,30 ; row 2 column days: CELL_INVALID",
                "hi,,Hi,on-a-day,,,,,Hi ; row 2 column day: CELL_MISSING",
                "hi,,Hi,birthday,,,,,Hi,,,,100 ; row 2 column hold-out: CELL_INVALID",
                "hi,,{link},consent-given,,,,,Hi,,,,5 ; row 2 column hold-out: CELL_INVALID",
            })
    void saysWhere(String row, String expected) {
        assertThat(read(row + "\n").diagnostics())
                .anyMatch(problem -> problem.toString().startsWith("messages.csv " + expected));
    }

    @Test
    void saysTheOccasionOnce() {
        assertThat(read("""
                hi,,Hi,tier-up,,,,,Hi
                hi,de,Hallo,tier-up,,,,,Hallo
                hi,fr,Salut,,,offers,,,Salut
                """).diagnostics().stream().map(Diagnostic::toString))
                .anyMatch(problem -> problem.startsWith("messages.csv row 3 column on: CELL_INVALID"))
                .anyMatch(problem -> problem.startsWith("messages.csv row 4 column purpose: CELL_INVALID"));
    }
}
