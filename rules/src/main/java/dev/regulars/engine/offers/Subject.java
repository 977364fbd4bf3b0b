package dev.regulars.engine.offers;

import dev.regulars.program.LineSelector;
import dev.regulars.program.Offer;
import dev.regulars.program.Product;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What an offer is about, as keys of affinities.
 *
 * @param columns those that are filled, each with the keys of its values
 * @param productCategories keys of the categories of the products that it names; none for an offer that names none
 * @param categories those that it names, and those of the products that it names
 */
record Subject(List<List<String>> columns, List<String> productCategories, Set<String> categories) {

    static Subject of(Offer offer, Map<String, Product> products) {
        LineSelector about = offer.about();
        List<List<String>> columns = new ArrayList<>();
        add(columns, about.skus(), Keys::sku);
        add(columns, about.categories(), Keys::category);
        add(columns, about.brands(), Keys::brand);
        Set<String> categories = new TreeSet<>();
        for (String sku : about.skus()) {
            Product product = products.get(sku);
            if (product != null && product.category() != null) {
                categories.add(product.category());
            }
        }
        List<String> ofProducts = categories.stream().map(Keys::category).toList();
        categories.addAll(about.categories());
        return new Subject(List.copyOf(columns), ofProducts, Set.copyOf(categories));
    }

    private static void add(List<List<String>> columns, Collection<String> values, UnaryOperator<String> toKey) {
        if (!values.isEmpty()) {
            columns.add(values.stream().map(toKey).sorted().toList());
        }
    }
}
