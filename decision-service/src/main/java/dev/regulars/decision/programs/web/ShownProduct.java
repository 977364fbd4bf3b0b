package dev.regulars.decision.programs.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Product;
import org.jspecify.annotations.Nullable;

/** @param price usual price; null when the program has none */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ShownProduct(
        String sku,
        String name,
        @Nullable String category,
        @Nullable String brand,
        @Nullable Boolean excluded,
        @Nullable String price) {
    static ShownProduct of(Product product, CurrencyUnit currency) {
        Long price = product.price();
        return new ShownProduct(
                product.sku(),
                product.name(),
                product.category(),
                product.brand(),
                product.excluded() ? true : null,
                price == null ? null : currency.format(price));
    }
}
