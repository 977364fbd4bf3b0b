package dev.regulars.program.reading;

import dev.regulars.program.Campaign;
import dev.regulars.program.Campaign.Effect;
import dev.regulars.program.Campaign.Exclusive;
import dev.regulars.program.EarnRate;
import dev.regulars.program.LineSelector;
import dev.regulars.program.ProgramSettings;
import dev.regulars.program.reading.Diagnostic.Code;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rows of {@code earn-rates.csv} and {@code campaigns.csv}, with their references checked. */
final class RuleRows {

    private static final Set<String> CHANNELS = new LinkedHashSet<>(List.of("store", "web", "app"));
    private static final BigDecimal LARGEST_VALUE = new BigDecimal("1000000");

    private final ProgramSettings settings;
    private final Set<String> stores;
    private final List<Campaign> campaigns = new ArrayList<>();
    private final List<EarnRate> earnRates = new ArrayList<>();

    RuleRows(ProgramSettings settings, Set<String> stores, List<Row> campaignRows, List<Row> rateRows) {
        this.settings = settings;
        this.stores = stores;
        campaignRows.forEach(row -> campaigns.add(campaign(row)));
        rateRows.forEach(row -> earnRates.add(earnRate(row)));
    }

    List<Campaign> campaigns() {
        return campaigns;
    }

    List<EarnRate> earnRates() {
        return earnRates;
    }

    private EarnRate earnRate(Row row) {
        row.references("tier", Set.copyOf(settings.tiers()), "tiers.order of program.yaml");
        row.references("channel", CHANNELS, "store, web, app");
        row.references("store", stores, "stores.csv");
        long per = row.amount("per", settings.currency(), 1);
        if (per == 0) {
            row.invalid("per", "must be more than 0");
        }
        return new EarnRate(
                row.text("id"),
                row.word("tier"),
                row.word("channel"),
                row.word("store"),
                row.word("category"),
                row.word("brand"),
                row.word("sku"),
                value(row, "points"),
                Math.max(1, per));
    }

    private Campaign campaign(Row row) {
        row.references("lane", settings.lanes().keySet(), "lanes of program.yaml");
        row.references("stores", stores, "stores.csv");
        row.references("channels", CHANNELS, "store, web, app");
        row.references("tiers", Set.copyOf(settings.tiers()), "tiers.order of program.yaml");
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            row.report(Code.DATES_REVERSED, "to", "is before from");
        }
        Effect effect = row.oneOf("effect", Effect.class, Effect.BONUS);
        BigDecimal value = value(row, "value");
        if (effect == Effect.BONUS && value.stripTrailingZeros().scale() > 0) {
            row.invalid("value", "a bonus is a whole number of points");
        }
        return new Campaign(
                row.text("id"),
                row.text("name"),
                row.text("lane"),
                row.whole("priority", 100),
                row.oneOf("exclusive", Exclusive.class, Exclusive.NO),
                from,
                to,
                days(row),
                row.words("stores"),
                row.words("channels"),
                row.words("tiers"),
                new LineSelector(row.words("categories"), row.words("brands"), row.words("skus"), row.words("except")),
                row.amount("min-spend", settings.currency(), 0),
                row.decimal("min-quantity", BigDecimal.ZERO),
                effect,
                value);
    }

    /** Points are given, never taken, by a row; and a slip of the finger must not give a million. */
    private static BigDecimal value(Row row, String column) {
        BigDecimal value = row.decimal(column, BigDecimal.ZERO);
        if (value.signum() < 0 || value.compareTo(LARGEST_VALUE) > 0) {
            row.invalid(column, "must be between 0 and " + LARGEST_VALUE.toPlainString());
            return BigDecimal.ZERO;
        }
        return value;
    }

    private static Set<DayOfWeek> days(Row row) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : row.words("days")) {
            DayOfWeek found = null;
            for (DayOfWeek day : DayOfWeek.values()) {
                if (day.name().toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT))
                        && word.length() >= 3) {
                    found = day;
                }
            }
            if (found == null) {
                row.invalid("days", "\"" + word + "\" is none of mon, tue, wed, thu, fri, sat, sun");
            } else {
                days.add(found);
            }
        }
        return days;
    }
}
