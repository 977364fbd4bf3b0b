package dev.regulars.program;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which lines a row is about; columns that are filled must all fit, a list fits when one of its values does. */
public record LineSelector(
        Set<String> categories, Set<String> brands, Set<String> skus, Set<String> labels, Set<String> except) {

    public static final LineSelector WHOLE_BASKET = new LineSelector(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    /** {@code except} holds SKUs, categories, brands and labels that never fit. */
    public boolean fits(LineFacts line) {
        return any(categories, line.category())
                && any(brands, line.brand())
                && any(skus, line.sku())
                && (labels.isEmpty() || line.labels().stream().anyMatch(labels::contains))
                && (except.isEmpty() || !excepts(line));
    }

    private boolean excepts(LineFacts line) {
        return except.contains(line.sku())
                || (line.category() != null && except.contains(line.category()))
                || (line.brand() != null && except.contains(line.brand()))
                || line.labels().stream().anyMatch(except::contains);
    }

    private static boolean any(Set<String> allowed, @Nullable String value) {
        return allowed.isEmpty() || (value != null && allowed.contains(value));
    }
}
