package dev.regulars.gateway.receipts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of receipts; English where none fits. */
final class Languages {
    static final List<Locale> ALL = List.of(
            Locale.ENGLISH,
            Locale.GERMAN,
            Locale.FRENCH,
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("nl"),
            Locale.ITALIAN);

    private Languages() {}

    /** @param wanted language ranges as in {@code Accept-Language}; what is none is passed over */
    static Optional<Locale> of(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank() || wanted.length() > 200) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(wanted), ALL));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
