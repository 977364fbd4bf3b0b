package dev.regulars.analytics.alerts;

import dev.regulars.analytics.kpis.KpiColumn;
import dev.regulars.analytics.kpis.KpiResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a rule finds in a figure. Pure. */
final class Evaluation {
    /** A band of fewer days of the same weekday is no band. */
    private static final int LEAST_DAYS = 4;

    private final AlertRule rule;
    private final KpiResult result;
    private final LocalDate day;

    private Evaluation(AlertRule rule, KpiResult result, LocalDate day) {
        this.rule = rule;
        this.result = result;
        this.day = day;
    }

    /** @param day that is looked at, the last of the figure's range */
    static List<Finding> of(AlertRule rule, KpiResult result, LocalDate day) {
        Evaluation evaluation = new Evaluation(rule, result, day);
        return rule.test() == AlertRule.Test.BAND ? evaluation.offBand() : evaluation.beyondNumber();
    }

    private List<Finding> beyondNumber() {
        List<Finding> found = new ArrayList<>();
        for (List<@Nullable Object> row : result.rows()) {
            Double value = value(row);
            boolean above = rule.test() == AlertRule.Test.ABOVE;
            if (value != null && (above ? value > rule.number() : value < rule.number())) {
                String words = "%s: %s %s, %s %s (%s)."
                        .formatted(
                                subject(row),
                                column().title(),
                                text(value),
                                above ? "above" : "below",
                                text(rule.number()),
                                title());
                found.add(new Finding(subject(row), day(row), value, words));
            }
        }
        return found;
    }

    /**
     * Mean ± number · standard deviation of the same weekday. Example: the last eight Mondays 1,000 on average with a
     * deviation of 50; with 3 the band goes from 850 to 1,150.
     */
    private List<Finding> offBand() {
        TreeMap<LocalDate, Double> days = new TreeMap<>();
        int at = column(column -> column.unit().equals("period"));
        for (List<@Nullable Object> row : result.rows()) {
            Double value = value(row);
            if (value != null && row.get(at) instanceof LocalDate of) {
                days.merge(of, value, Double::sum);
            }
        }
        double[] before = days.headMap(day, false).entrySet().stream()
                .filter(entry -> entry.getKey().getDayOfWeek() == day.getDayOfWeek())
                .mapToDouble(entry -> entry.getValue())
                .toArray();
        if (before.length < LEAST_DAYS || days.firstKey().isAfter(day)) {
            return List.of();
        }
        double value = days.getOrDefault(day, 0.0);
        UsualBand band = UsualBand.of(before, rule.number());
        if (band.holds(value)) {
            return List.of();
        }
        String words = "%s: %s on %s, usually from %s to %s on this weekday."
                .formatted(title(), text(value), day, text(band.from()), text(band.to()));
        return List.of(new Finding(title(), day, value, words));
    }

    /**
     * A row of a table that has a day of its own is of that day: it is told once, however long it is looked at. Rows of
     * a chart are days, weeks or months that still grow: those are of the day that is looked at.
     */
    private LocalDate day(List<@Nullable Object> row) {
        if (!result.kpi().chart().equals("table")) {
            return day;
        }
        List<KpiColumn> columns = result.kpi().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).unit().equals("period") && row.get(i) instanceof LocalDate own) {
                return own;
            }
        }
        return day;
    }

    private @Nullable Double value(List<@Nullable Object> row) {
        Object cell = row.get(result.kpi().columns().indexOf(column()));
        return cell instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    private String subject(List<@Nullable Object> row) {
        List<KpiColumn> columns = result.kpi().columns();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).unit().equals("text") && row.get(i) != null) {
                texts.add(String.valueOf(row.get(i)));
            }
        }
        return texts.isEmpty() ? title() : texts.stream().collect(Collectors.joining(" · "));
    }

    private String title() {
        return result.kpi().title();
    }

    /** That the rule reads. */
    private KpiColumn column() {
        return result.kpi().columns().get(column(column -> column.name().equals(rule.column())));
    }

    private int column(Predicate<KpiColumn> wanted) {
        List<KpiColumn> columns = result.kpi().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (wanted.test(columns.get(i))) {
                return i;
            }
        }
        throw new IllegalStateException("the figure " + rule.kpi() + " lacks what rule " + rule.id() + " reads");
    }

    /** 0.9 of a share is 90.0%. */
    private String text(double value) {
        if (column().unit().equals("percent")) {
            return String.format(Locale.ROOT, "%,.1f%%", value * 100);
        }
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%,.3f", value);
    }
}
