package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.LineSelector;
import dev.regulars.program.Offer;
import dev.regulars.program.Product;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows that no product can match. */
final class LineContradictions implements Check {

    @Override
    public void look(Subject subject, Findings findings) {
        Map<String, Product> products = subject.program().products();
        for (Campaign row : subject.program().campaigns()) {
            if (row.active()) {
                look(Table.CAMPAIGNS, row.id(), row.selector(), products, findings);
            }
        }
        for (Offer row : subject.program().offers()) {
            if (row.active()) {
                look(Table.OFFERS, row.id(), row.about(), products, findings);
            }
        }
    }

    private static void look(
            Table table, String id, LineSelector row, Map<String, Product> products, Findings findings) {
        if (isExcepted(row)) {
            findings.row(
                    Code.LINES_CONTRADICT,
                    table,
                    id,
                    "except",
                    "all that the row is about is excepted",
                    "take out of except what the row is about");
        } else if (!row.skus().isEmpty() && row.skus().stream().allMatch(sku -> never(row, products.get(sku)))) {
            findings.row(
                    Code.LINES_CONTRADICT,
                    table,
                    id,
                    "skus",
                    "products.csv excludes " + String.join(", ", row.skus())
                            + ", or says another category or brand than the row",
                    "leave categories and brands empty when products are named, or correct products.csv");
        }
    }

    private static boolean isExcepted(LineSelector row) {
        return in(row.skus(), row.except())
                || in(row.categories(), row.except())
                || in(row.brands(), row.except())
                || in(row.labels(), row.except());
    }

    private static boolean in(Set<String> asked, Set<String> except) {
        return !asked.isEmpty() && except.containsAll(asked);
    }

    /** What products.csv leaves empty, tills say. */
    private static boolean never(LineSelector row, @Nullable Product product) {
        return product != null
                && (product.excluded()
                        || differs(row.categories(), product.category())
                        || differs(row.brands(), product.brand())
                        || row.except().contains(product.sku())
                        || (product.category() != null && row.except().contains(product.category())));
    }

    private static boolean differs(Set<String> asked, @Nullable String is) {
        return !asked.isEmpty() && is != null && !asked.contains(is);
    }
}
