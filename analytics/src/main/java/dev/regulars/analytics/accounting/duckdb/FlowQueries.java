package dev.regulars.analytics.accounting.duckdb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The files of {@code accounting/flows}: sums of what happened in the months asked for, which is {@code {in}} on a
 * column business_day. Columns: month, kind, last day, month of issue, quantity.
 */
final class FlowQueries {
    private static final List<String> FILES = List.of(
            "issued",
            "lots",
            "taken",
            "converted",
            "given-back",
            "voucher-used",
            "voucher-lapsed",
            "filled",
            "sold",
            "returned");

    private FlowQueries() {}

    static List<String> of(
            YearMonth from, YearMonth through, BigDecimal pointValue, Map<YearMonth, BigDecimal> shares) {
        String values = shares.entrySet().stream()
                .map(share -> "(DATE '%s', CAST(%s AS HUGEINT))"
                        .formatted(share.getKey().atDay(1), alone(share.getValue(), pointValue)))
                .collect(Collectors.joining(", "));
        String in = "business_day >= DATE '%s' AND %%sbusiness_day < DATE '%s'"
                .formatted(from.atDay(1), through.plusMonths(1).atDay(1));
        return FILES.stream()
                .map(FlowQueries::read)
                .map(query ->
                        within(query, in).replace("{shares}", values).replace("{value}", pointValue.toPlainString()))
                .toList();
    }

    /** What a point costs alone, in 10^-12 of the currency's unit. */
    private static String alone(BigDecimal share, BigDecimal pointValue) {
        return share.multiply(pointValue)
                .movePointRight(12)
                .setScale(0, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    /** {@code m.{in}} is {@code m.business_day >= … AND m.business_day < …}. */
    private static String within(String query, String in) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (int next = query.indexOf("{in}"); next >= 0; next = query.indexOf("{in}", at)) {
            boolean dotted = query.charAt(next - 1) == '.';
            String table = dotted ? query.substring(query.lastIndexOf(' ', next) + 1, next) : "";
            text.append(query, at, next).append(in.formatted(table));
            at = next + "{in}".length();
        }
        return text.append(query, at, query.length()).toString();
    }

    private static String read(String name) {
        String file = "/accounting/flows/" + name + ".sql";
        try (InputStream in = FlowQueries.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
