package dev.regulars.decision.messages;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Values as a text's language writes them: 1500 as 1,500 and 2026-11-21 as 21 November 2026. */
final class ShownValues {

    private ShownValues() {}

    /** @param language {@code de}; empty for English as in Britain */
    static Map<String, String> in(String language, Map<String, String> values) {
        Locale locale = language.isEmpty() ? Locale.UK : Locale.forLanguageTag(language);
        Map<String, String> shown = new HashMap<>(values);
        shown.replaceAll((name, value) -> switch (name) {
            case "points", "balance" -> NumberFormat.getIntegerInstance(locale).format(Long.parseLong(value));
            case "until" ->
                value.isEmpty()
                        ? ""
                        : LocalDate.parse(value)
                                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(locale));
            default -> value;
        });
        return shown;
    }
}
