package dev.regulars.program.checks;

import dev.regulars.program.ProgramSettings;
import dev.regulars.program.ReturnsWithoutReceipt;
import dev.regulars.program.Reward;
import dev.regulars.program.dictionary.Settings;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.ProgramReader;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Ways in which points make more points: returns that keep them, rewards that are worth more than they cost. */
final class Pumps implements Check {

    @Override
    public void look(Subject subject, Findings findings) {
        ProgramSettings settings = subject.program().settings();
        if (settings.returns().withoutReceipt() == ReturnsWithoutReceipt.NONE) {
            findings.file(
                    Code.RETURNS_KEEP_POINTS,
                    ProgramReader.SETTINGS_FILE,
                    Settings.WITHOUT_RECEIPT.path(),
                    "who buys, earns, and returns without the receipt keeps all points",
                    "say base-rate");
        }
        for (Reward reward : subject.program().rewards()) {
            boolean comparable = reward.points() > 0 && settings.pointValue().signum() > 0;
            if (comparable && reward.kind() == Reward.Kind.VOUCHER) {
                price(reward, settings, findings);
            }
        }
    }

    private static void price(Reward reward, ProgramSettings settings, Findings findings) {
        BigDecimal worth = settings.currency().toDecimal(reward.value());
        BigDecimal cost = settings.pointValue().multiply(BigDecimal.valueOf(reward.points()));
        if (worth.compareTo(cost) > 0) {
            findings.row(
                    Code.REWARD_WORTH_MORE,
                    Table.REWARDS,
                    reward.id(),
                    "value",
                    "is worth " + worth.toPlainString() + ", and its " + reward.points() + " points only "
                            + cost.setScale(settings.currency().decimals(), RoundingMode.FLOOR)
                                    .toPlainString(),
                    "raise its points, or point-value in program.yaml");
        }
    }
}
