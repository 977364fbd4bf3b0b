package dev.regulars.decision.memberpage;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the page and its messages say, in a language that they have: {@code words.properties}, {@code words_de…}. */
public final class Words {

    private static final List<String> OTHERS = List.of("de");
    private static final String BUNDLE = "dev.regulars.decision.memberpage.words";

    private final Locale locale;
    private final ResourceBundle texts;

    private Words(Locale locale) {
        this.locale = locale;
        texts = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param language of a profile; English where the page does not have it */
    public static Words in(@Nullable String language) {
        return new Words(language != null && OTHERS.contains(language) ? Locale.forLanguageTag(language) : Locale.UK);
    }

    /** {@code en} or {@code de}. */
    public String language() {
        return locale.getLanguage();
    }

    /** @param values texts, and numbers, which are written as the language does */
    public String say(String key, Object... values) {
        return new MessageFormat(texts.getString(key), locale).format(values);
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    /** 21 November 2026. */
    String day(String day) {
        return day.isEmpty()
                ? ""
                : LocalDate.parse(day)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale));
    }

    /** Commas, and a word before the last. */
    String list(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : say("list", String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
