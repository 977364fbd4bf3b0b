package dev.regulars.analytics.alerts.web;

import dev.regulars.analytics.alerts.AlertRule;
import dev.regulars.analytics.alerts.AlertRule.Test;
import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.KpiColumn;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rule as somebody wants it. */
record RuleBody(
        @Nullable String title,
        @Nullable String kpi,
        @Nullable String column,
        @Nullable String test,
        @Nullable Double number,
        @Nullable Integer days,
        @Nullable Boolean active) {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,49}");
    private static final Set<String> NO_NUMBERS = Set.of("text", "date", "period", "month");
    private static final int MOST_TITLE = 100;
    private static final int MOST_DAYS = 400;
    private static final int LEAST_WEEKS = 4;
    private static final int MOST_WEEKS = 8;
    private static final double WIDEST = 10;

    /** @throws AlertRefusal with what is wrong */
    AlertRule rule(String id, KpiCatalog catalog) {
        check(ID.matcher(id).matches(), "id: small letters, digits and dashes, at most 50");
        String name = title == null ? "" : title.strip();
        check(!name.isEmpty() && name.length() <= MOST_TITLE, "title: 1 to 100 characters");
        Kpi figure = catalog.find(kpi == null ? "" : kpi)
                .orElseThrow(() -> AlertRefusal.wrong("WRONG_RULE", "kpi: there is no such figure"));
        String value = column == null ? "" : column;
        check(
                figure.columns().stream().anyMatch(one -> one.name().equals(value) && hasNumbers(one)),
                "column: no column of the figure with numbers");
        Test how = Arrays.stream(Test.values())
                .filter(one -> one.word().equals(test))
                .findFirst()
                .orElseThrow(() -> AlertRefusal.wrong("WRONG_RULE", "test: above, below or band"));
        double than = number == null ? Double.NaN : number;
        int range = days == null ? 0 : days;
        if (how == Test.BAND) {
            check(figure.columns().stream().anyMatch(one -> one.unit().equals("period")), "kpi: has no days");
            check(than > 0 && than <= WIDEST, "number: standard deviations, above 0, at most 10");
            check(range >= LEAST_WEEKS && range <= MOST_WEEKS, "days: of a band weeks, 4 to 8");
        } else {
            check(Double.isFinite(than), "number: is missing");
            check(range >= 1 && range <= MOST_DAYS, "days: 1 to 400");
        }
        return new AlertRule(id, name, figure.id(), value, how, than, range, active == null || active);
    }

    private static boolean hasNumbers(KpiColumn column) {
        return !NO_NUMBERS.contains(column.unit());
    }

    private static void check(boolean right, String otherwise) {
        if (!right) {
            throw AlertRefusal.wrong("WRONG_RULE", otherwise);
        }
    }
}
