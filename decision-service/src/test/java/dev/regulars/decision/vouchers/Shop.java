package dev.regulars.decision.vouchers;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Projections;
import dev.regulars.decision.MovedClock;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.SecretSettings;
import dev.regulars.decision.relay.Ground;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.bson.Document;

/** Vouchers on a real store with a clock that stands still; its day begins at 04:00 in London. */
final class Shop implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.parse("2026-11-21");
    static final Till TILL = new Till("LDS-01", "1");
    private static final Program PROGRAM =
            Objects.requireNonNull(ProgramReader.read(ProgramFiles.of(Path.of("../rules/programs/demo")))
                    .program());

    final Ground ground = Ground.open();
    final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T10:15:30.123456789Z"));
    final VoucherCodes codes =
            new VoucherCodes(new KeyedHash(new SecretSettings("a secret of at least 32 characters")));
    final StoreTimes times = new StoreTimes(clock, () -> PROGRAM);
    final Batches batches = new Batches(ground.documents);
    final ChangedVouchers changed = new ChangedVouchers();
    final Vouchers vouchers = new Vouchers(ground.documents, batches, clock, changed);
    final ReserveVoucher reserve = new ReserveVoucher(ground.documents, vouchers, times);
    final CancelVoucher cancel = new CancelVoucher(vouchers, times);
    final RedeemVoucher redeem;

    Shop() {
        this(0);
    }

    Shop(int graceDays) {
        redeem = new RedeemVoucher(vouchers, reserve, new Redemptions(ground.documents), times, settings(graceDays));
    }

    static VoucherSettings settings(int graceDays) {
        return new VoucherSettings(
                Duration.ofMinutes(30), 3, Duration.ofMinutes(1), graceDays, 100, Duration.ofMillis(100));
    }

    static VoucherTerms terms(LocalDate from, LocalDate last) {
        return new VoucherTerms("five-off", "5.00 off", "voucher", "5.00", "GBP", null, null, from, last);
    }

    /** Usable today and tomorrow. */
    String issue(String decisionId, int number) {
        return issue(decisionId, number, terms(TODAY, TODAY.plusDays(1)));
    }

    String issue(String decisionId, int number, VoucherTerms terms) {
        String id = codes.id(codes.code(decisionId, number));
        Document document = new Document(Documents.ID, id).append("decisionId", decisionId);
        document.putAll(VoucherDocuments.write(terms));
        assertThat(ground.documents.insert(
                        Documents.VOUCHERS, document.append("state", "issued").append("version", 0L)))
                .isTrue();
        return id;
    }

    VoucherState state(String id) {
        return vouchers.find(id).orElseThrow().state(times.at(TILL));
    }

    Document document(String id) {
        return ground.documents
                .find(Documents.VOUCHERS, Documents.id(id), Projections.include())
                .orElseThrow();
    }

    Outcome reserve(String id, String reservation, int seconds) {
        return reserve.reserve(TILL, id, reservation, Duration.ofSeconds(seconds));
    }

    Outcome redeem(String id, String transaction) {
        return redeem.redeem(TILL, id, "it:" + transaction);
    }

    static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }

    @Override
    public void close() {
        ground.close();
    }
}
