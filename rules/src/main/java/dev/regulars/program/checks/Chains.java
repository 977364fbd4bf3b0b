package dev.regulars.program.checks;

import dev.regulars.program.ProgramSettings;
import dev.regulars.program.Reward;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Points that buy vouchers that pay for purchases that earn as many points again. */
final class Chains {

    /** As tills call the tender; what is excluded earns nothing. */
    private static final String VOUCHER = "voucher";

    private Chains() {}

    static void look(Subject subject, GenerousBasket most, Findings findings) {
        ProgramSettings settings = subject.program().settings();
        if (!settings.earning().excludedTenders().contains(VOUCHER)) {
            for (Reward reward : subject.program().rewards()) {
                if (reward.kind() == Reward.Kind.VOUCHER && reward.points() > 0) {
                    look(reward, most, findings);
                }
            }
        }
    }

    /** A voucher of 5.00 for 100 points pays for a purchase that earns 25 points per 1.00: 125 points. */
    private static void look(Reward reward, GenerousBasket most, Findings findings) {
        BigDecimal earned = most.points()
                .multiply(BigDecimal.valueOf(reward.value()))
                .divide(BigDecimal.valueOf(most.spend()), MathContext.DECIMAL64);
        if (earned.compareTo(BigDecimal.valueOf(reward.points())) >= 0) {
            findings.row(
                    Code.CHAIN_GAINS,
                    Table.REWARDS,
                    reward.id(),
                    "value",
                    "takes " + reward.points() + " points and pays for a purchase that can earn "
                            + earned.setScale(0, RoundingMode.HALF_UP).toPlainString(),
                    "lower what is earned, or add voucher to earning-base.excluded-tenders");
        }
    }
}
