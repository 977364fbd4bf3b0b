package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.points.PointsAccount;
import dev.regulars.points.PointsBook;
import dev.regulars.program.BusinessDays;
import dev.regulars.program.PointsSettings;
import dev.regulars.program.Program;
import dev.regulars.program.reading.ProgramFiles;
import dev.regulars.program.reading.ProgramReader;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may take what of the catalogue. */
class CatalogueRewardTest {

    private static final BusinessDays DAYS = new BusinessDays(ZoneOffset.UTC, LocalTime.MIDNIGHT);
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static Program program(String rows) {
        Map<String, String> files = new TreeMap<>(
                ProgramFiles.of(java.nio.file.Path.of("programs/demo")).texts());
        files.put("rewards.csv", "id,name,kind,issued,points,tier,value,stock,valid-days\n" + rows);
        files.put("campaigns.csv", "id,name,lane,effect,value\n");
        files.remove("offers.csv");
        ProgramReader.Reading read = ProgramReader.read(new ProgramFiles(files));
        return Objects.requireNonNull(read.program(), () -> read.diagnostics().toString());
    }

    private static CatalogueReward reward(String id, String rows) {
        return CatalogueReward.find(program(rows), id).orElseThrow();
    }

    private static PointsBook book(long balance) {
        return new PointsBook(PointsAccount.of(balance), PointsSettings.FOR_EVER, DAYS, DAYS.beginning(DAY), false);
    }

    /** nguyenquanltdd/Sky-loyalty-framework, CampaignValidatorTest: the balance covers cost times quantity. */
    @ParameterizedTest
    @CsvSource({"10, 20, 1, false", "10, 10, 1, true", "100, 20, 6, false", "100, 20, 5, true"})
    void theBalanceCoversAll(long balance, long cost, int quantity, boolean accepted) {
        CatalogueReward mug = reward("mug", "mug,A mug,voucher,catalogue," + cost + ",,5.00,,90\n");
        PointsBook book = book(balance);
        assertThat(mug.pay(book, quantity)).isEqualTo(accepted);
        assertThat(book.available()).isEqualTo(accepted ? balance - cost * quantity : balance);
    }

    /** mbsoft31/loyalty-rewards, PlanPolicyEngineTest: free shipping for 5,000 points needs a tier. */
    @ParameterizedTest
    @CsvSource({"Gold, true", "Silver, false", "Blue, false"})
    void aTierIsNeeded(String tier, boolean visible) {
        assertThat(reward("ship", "ship,Free shipping,voucher,catalogue,5000,Gold,4.95,3,90\n")
                        .isFor(tier))
                .isEqualTo(visible);
    }

    @Test
    void eachVoucherHasItsNumberAndItsPoints() {
        var vouchers =
                reward("mug", "mug,A mug,voucher,catalogue,20,,5.00,,90\n").vouchers(3, DAY);
        assertThat(vouchers).extracting(VoucherGrant::number).containsExactly(1, 2, 3);
        assertThat(vouchers).extracting(VoucherGrant::pointsSpent).containsOnly(20L);
    }
}
