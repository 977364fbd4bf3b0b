package dev.regulars.decision.authoring.settings.web;

import dev.regulars.decision.web.Fields;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A setting as it was seen, and as it is to be; null for not set. */
record WantedSetting(@Nullable List<String> was, @Nullable List<String> value) {

    private static final int MOST_WORDS = 50;
    private static final Pattern VALUE = Pattern.compile("[^\\p{Cntrl}]{0,200}");

    static WantedSetting read(Fields fields) {
        return new WantedSetting(words(fields, "was", "wasSet"), words(fields, "value", "valueSet"));
    }

    /** Null and an empty list are not the same, and a missing one is null. */
    private static @Nullable List<String> words(Fields fields, String name, String set) {
        List<String> words = fields.texts(name, MOST_WORDS, VALUE);
        return fields.bool(set) ? words : null;
    }
}
