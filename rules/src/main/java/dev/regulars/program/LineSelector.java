package dev.regulars.program;

import java.util.Set;

/** Which lines a row is about; columns that are filled must all fit, a list fits when one of its values does. */
public record LineSelector(Set<String> categories, Set<String> brands, Set<String> skus, Set<String> except) {

    public static final LineSelector WHOLE_BASKET = new LineSelector(Set.of(), Set.of(), Set.of(), Set.of());

    /** {@code except} holds SKUs and categories that never fit. */
    public boolean fits(LineFacts line) {
        return any(categories, line.category())
                && any(brands, line.brand())
                && any(skus, line.sku())
                && !except.contains(line.sku())
                && (line.category() == null || !except.contains(line.category()));
    }

    private static boolean any(Set<String> allowed, @org.jspecify.annotations.Nullable String value) {
        return allowed.isEmpty() || (value != null && allowed.contains(value));
    }
}
