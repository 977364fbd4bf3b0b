package dev.regulars.decision.programs.web;

import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Product;
import dev.regulars.program.Program;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the live program knows of products, for whoever rings them up. */
@RestController
class ProductController {

    private static final int MOST = 5_000;

    private final Programs programs;

    ProductController(Programs programs) {
        this.programs = programs;
    }

    @GetMapping("/v1/programs/current/products")
    ResponseEntity<byte[]> products(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = "1000") int limit) {
        if (limit < 1 || limit > MOST) {
            return Answers.problem(Problem.of(ProblemCode.INVALID_VALUE, "limit must be from 1 to " + MOST));
        }
        Optional<Program> live = programs.current();
        return live.isEmpty()
                ? Answers.problem(Problem.of(ProblemCode.NOT_FOUND, "no program is live"))
                : Answers.json(200, Json.write(page(live.get(), after, limit)));
    }

    private static ProductPage page(Program program, String after, int limit) {
        CurrencyUnit currency = program.settings().currency();
        List<Product> products = program.products().values().stream()
                .filter(product -> product.sku().compareTo(after) > 0)
                .sorted(Comparator.comparing(Product::sku))
                .limit(limit + 1L)
                .toList();
        boolean more = products.size() > limit;
        List<Product> page = more ? products.subList(0, limit) : products;
        return new ProductPage(
                program.version(),
                currency.code(),
                page.stream().map(product -> ShownProduct.of(product, currency)).toList(),
                more ? page.get(limit - 1).sku() : null);
    }
}
