package dev.regulars.engine;

import dev.regulars.program.Campaign;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The conditions of a row, one after the other, as simply as they can be written: the oracle that the rule engine is
 * tested against,
 * and the source of "why not".
 */
public final class CampaignConditions implements CampaignMatcher {

    private final Program program;

    public CampaignConditions(Program program) {
        this.program = program;
    }

    @Override
    public List<Campaign> matches(Basket basket, String tier) {
        return program.campaigns().stream()
                .filter(row -> failed(row, basket, tier).isEmpty())
                .sorted(Comparator.comparing(Campaign::id))
                .toList();
    }

    /** @param missing how much spend or quantity is missing, when that is all that failed */
    public record Failed(String reason, Kind kind, BigDecimal missing) {
        public enum Kind {
            OTHER,
            LINES,
            SPEND,
            QUANTITY
        }

        static Failed other(String reason) {
            return new Failed(reason, Kind.OTHER, BigDecimal.ZERO);
        }
    }

    /** Every condition that does not hold, not just the first. */
    List<Failed> failed(Campaign row, Basket basket, String tier) {
        List<Failed> failed = new ArrayList<>();
        if (row.from() != null && basket.businessDay().isBefore(row.from())) {
            failed.add(Failed.other("begins on " + row.from()));
        }
        if (row.to() != null && basket.businessDay().isAfter(row.to())) {
            failed.add(Failed.other("ended on " + row.to()));
        }
        oneOf(failed, "day", row.days(), basket.businessDay().getDayOfWeek());
        oneOf(failed, "store", row.stores(), basket.storeId());
        oneOf(failed, "channel", row.channels(), basket.channel());
        oneOf(failed, "tier", row.tiers(), tier);
        lines(failed, row, basket);
        return failed;
    }

    private static <T> void oneOf(List<Failed> failed, String what, java.util.Set<T> allowed, T value) {
        if (!allowed.isEmpty() && !allowed.contains(value)) {
            List<String> names = allowed.stream().map(String::valueOf).sorted().toList();
            failed.add(Failed.other(what + " is " + value + ", not " + String.join(" or ", names)));
        }
    }

    private void lines(List<Failed> failed, Campaign row, Basket basket) {
        List<Basket.Line> lines = basket.lines().stream()
                .filter(line -> !line.excluded() && row.selector().fits(line))
                .toList();
        if (lines.isEmpty()) {
            failed.add(new Failed("nothing in the basket matches", Failed.Kind.LINES, BigDecimal.ZERO));
        }
        long spend = lines.stream().mapToLong(Basket.Line::net).reduce(0, Math::addExact);
        BigDecimal quantity = lines.stream().map(Basket.Line::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (spend < row.minSpend()) {
            String reason = "spend is " + money(spend) + ", needs " + money(row.minSpend());
            BigDecimal missing = program.settings().currency().toDecimal(row.minSpend() - spend);
            failed.add(new Failed(reason, Failed.Kind.SPEND, missing));
        }
        if (quantity.compareTo(row.minQuantity()) < 0) {
            String reason = "quantity is " + quantity.toPlainString() + ", needs "
                    + row.minQuantity().toPlainString();
            failed.add(
                    new Failed(reason, Failed.Kind.QUANTITY, row.minQuantity().subtract(quantity)));
        }
    }

    private String money(long minor) {
        return program.settings().currency().format(minor);
    }
}
