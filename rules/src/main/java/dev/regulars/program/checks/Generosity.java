package dev.regulars.program.checks;

import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Whether a basket gives back more than is healthy, or even pays for the next one. */
final class Generosity implements Check {

    /** Programs that live give back 1 to 10 % of what is paid; campaigns on top of each other perhaps twice that. */
    static final BigDecimal HEALTHY = new BigDecimal("0.20");

    @Override
    public void look(Subject subject, Findings findings) {
        Optional<GenerousBasket> most = EarningBound.mostGenerous(subject);
        most.ifPresent(basket -> Chains.look(subject, basket, findings));
        most.filter(basket -> basket.money().compareTo(HEALTHY) > 0)
                .ifPresent(basket -> report(subject, basket, findings));
    }

    private static void report(Subject subject, GenerousBasket basket, Findings findings) {
        String message = "a \"" + basket.tier() + "\" member can get "
                + basket.points().setScale(0, RoundingMode.HALF_UP).toPlainString() + " points for "
                + subject.program().settings().currency().format(basket.spend()) + ", "
                + basket.money()
                        .movePointRight(2)
                        .setScale(0, RoundingMode.HALF_UP)
                        .toPlainString() + " % of it"
                + (basket.rows().isEmpty() ? "" : ", with " + String.join(", ", basket.rows()));
        if (basket.rows().isEmpty()) {
            findings.file(
                    Code.EARNS_TOO_MUCH,
                    Table.EARN_RATES.file(),
                    "points",
                    message,
                    "check points, per and point-value");
        } else {
            findings.row(
                    Code.EARNS_TOO_MUCH,
                    Table.CAMPAIGNS,
                    basket.rows().get(0),
                    "value",
                    message,
                    "lower a value, fill max-points, or put the rows into one lane with mode best");
        }
    }
}
