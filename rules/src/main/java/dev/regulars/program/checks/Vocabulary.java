package dev.regulars.program.checks;

import dev.regulars.program.Product;
import dev.regulars.program.dictionary.Table;
import dev.regulars.program.reading.Diagnostic.Code;
import dev.regulars.program.reading.Spelling;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The words that products.csv has.
 *
 * @param all of them, for columns that take any
 */
record Vocabulary(
        Set<String> categories,
        Set<String> brands,
        Set<String> skus,
        Set<String> labels,
        Set<String> all,
        Findings findings) {

    static Vocabulary of(Collection<Product> products, Findings findings) {
        Set<String> categories = new HashSet<>();
        Set<String> brands = new HashSet<>();
        Set<String> skus = new HashSet<>();
        Set<String> labels = new HashSet<>();
        for (Product product : products) {
            skus.add(product.sku());
            labels.addAll(product.labels());
            if (product.category() != null) {
                categories.add(product.category());
            }
            if (product.brand() != null) {
                brands.add(product.brand());
            }
        }
        Set<String> all = new HashSet<>(categories);
        all.addAll(brands);
        all.addAll(skus);
        all.addAll(labels);
        return new Vocabulary(categories, brands, skus, labels, all, findings);
    }

    /** @param known nothing is said when it is empty: then only tills know */
    void look(Table table, String id, String column, Set<String> mentioned, Set<String> known) {
        for (String word : mentioned) {
            if (!known.isEmpty() && !known.contains(word) && findings.hasRoom()) {
                String near = Spelling.nearest(word, known);
                findings.row(
                        Code.REFERENCE_DOUBTFUL,
                        table,
                        id,
                        column,
                        "no product of products.csv has \"" + word + "\"",
                        near == null ? "correct it, or add the product" : "did you mean \"" + near + "\"?");
            }
        }
    }
}
