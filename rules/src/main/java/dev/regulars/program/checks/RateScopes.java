package dev.regulars.program.checks;

import dev.regulars.program.EarnRate;
import dev.regulars.program.Product;
import dev.regulars.program.RateChoice;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rates that ask for the same, and rates for no product. Two equally specific rows fill the same columns, so they fit
 * the same line only when they ask for the same.
 */
final class RateScopes implements Check {

    @Override
    public void look(Subject subject, Findings findings) {
        Map<List<@Nullable String>, EarnRate> seen = new HashMap<>();
        boolean one = subject.program().settings().earning().rates() == RateChoice.MOST_SPECIFIC;
        for (EarnRate row : subject.program().earnRates().rows()) {
            EarnRate same = seen.putIfAbsent(scope(row), row);
            if (same != null && one) {
                overlap(row, same, findings);
            }
            Product product =
                    row.sku() == null ? null : subject.program().products().get(row.sku());
            if (product != null) {
                product(row, product, findings);
            }
        }
    }

    private static List<@Nullable String> scope(EarnRate row) {
        return Arrays.asList(row.tier(), row.channel(), row.store(), row.category(), row.brand(), row.sku());
    }

    private static void overlap(EarnRate row, EarnRate same, Findings findings) {
        String winner = row.id().compareTo(same.id()) < 0 ? row.id() : same.id();
        findings.row(
                Code.RATE_OVERLAP,
                Table.EARN_RATES,
                row.id(),
                "id",
                "\"" + row.id() + "\" asks for the same as \"" + same.id() + "\"; only \"" + winner
                        + "\" would ever count",
                "delete one of them, or fill a column that tells them apart");
    }

    private static void product(EarnRate row, Product product, Findings findings) {
        if (product.excluded()) {
            never(row, "sku", "\"" + row.sku() + "\" is excluded in products.csv and earns nothing", findings);
        } else if (differs(row.category(), product.category())) {
            never(row, "category", isOf(product, "category", product.category()), findings);
        } else if (differs(row.brand(), product.brand())) {
            never(row, "brand", isOf(product, "brand", product.brand()), findings);
        }
    }

    private static String isOf(Product product, String column, @Nullable String word) {
        return "products.csv says " + column + " \"" + word + "\" for \"" + product.sku() + "\"";
    }

    private static boolean differs(@Nullable String asked, @Nullable String is) {
        return asked != null && is != null && !asked.equals(is);
    }

    private static void never(EarnRate row, String column, String message, Findings findings) {
        findings.row(
                Code.RATE_NEVER_APPLIES,
                Table.EARN_RATES,
                row.id(),
                column,
                message,
                "correct the row, or the product in products.csv");
    }
}
