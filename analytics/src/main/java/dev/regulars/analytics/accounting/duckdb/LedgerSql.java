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
 * The files of {@code accounting/points} and {@code accounting/money}. Sums have the columns month, kind, last day,
 * month of issue, quantity.
 */
final class LedgerSql {
    private static final List<String> POINTS =
            List.of("issued", "lots", "taken", "converted", "given-back", "voucher-used", "voucher-lapsed", "filled");

    private LedgerSql() {}

    static List<String> points(BigDecimal pointValue) {
        return POINTS.stream()
                .map(name -> read("points/" + name).replace("{value}", pointValue.toPlainString()))
                .toList();
    }

    /** Each sale and return by itself, which no estimate changes: read once, and shared month by month. */
    static List<String> prices(BigDecimal pointValue) {
        return List.of("sales", "returns").stream()
                .map(name -> "CREATE TEMP TABLE money_%s AS %s"
                        .formatted(name, read("money/" + name).replace("{value}", pointValue.toPlainString())))
                .toList();
    }

    static String allocated(
            YearMonth from, YearMonth through, BigDecimal pointValue, Map<YearMonth, BigDecimal> shares) {
        String values = shares.entrySet().stream()
                .map(share -> "(%s, CAST(%s AS HUGEINT))"
                        .formatted(date(share.getKey()), alone(share.getValue(), pointValue)))
                .collect(Collectors.joining(", "));
        return read("money/allocated")
                .replace("{shares}", values)
                .replace("{from}", date(from))
                .replace("{through}", date(through));
    }

    private static String date(YearMonth month) {
        return "DATE '%s'".formatted(month.atDay(1));
    }

    /** What a point costs alone, in 10^-12 of the currency's unit. */
    private static String alone(BigDecimal share, BigDecimal pointValue) {
        return share.multiply(pointValue)
                .movePointRight(12)
                .setScale(0, RoundingMode.HALF_EVEN)
                .toPlainString();
    }

    private static String read(String name) {
        String file = "/accounting/" + name + ".sql";
        try (InputStream in = LedgerSql.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
