package dev.regulars.program.reading;

import dev.regulars.program.dictionary.Setting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Settings of the dictionary, found in a YAML file by their path; what is missing has the dictionary's default. */
final class YamlSettings {

    private final YamlMap file;
    private final Map<String, YamlMap> sections = new HashMap<>();

    YamlSettings(YamlMap file) {
        this.file = file;
    }

    private YamlMap section(Setting setting) {
        int dot = setting.path().indexOf('.');
        return dot < 0 ? file : sections.computeIfAbsent(setting.path().substring(0, dot), file::map);
    }

    private static String key(Setting setting) {
        return setting.path().substring(setting.path().indexOf('.') + 1);
    }

    String text(Setting setting) {
        String whenMissing = setting.whenMissing();
        return section(setting).text(key(setting), whenMissing == null ? "" : whenMissing, whenMissing == null);
    }

    /** @param whenWrong what is read then does not matter: the program is refused */
    <T> T parsed(Setting setting, Function<String, T> parse, T whenWrong) {
        String text = text(setting);
        return text.isEmpty() ? whenWrong : section(setting).parse(key(setting), text, parse, whenWrong);
    }

    <E extends Enum<E>> E choice(Setting setting, Class<E> type) {
        return parsed(setting, text -> constant(setting, type, text), type.getEnumConstants()[0]);
    }

    private static <E extends Enum<E>> E constant(Setting setting, Class<E> type, String word) {
        if (!setting.allowed().contains(word)) {
            throw new IllegalArgumentException("it is none of " + String.join(", ", setting.allowed()));
        }
        return Enum.valueOf(type, word.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    int whole(Setting setting) {
        return parsed(
                setting,
                text -> {
                    int number = Integer.parseInt(text);
                    if (number < setting.least() || number > setting.most()) {
                        throw new IllegalArgumentException(
                                "it is not between " + setting.least() + " and " + setting.most());
                    }
                    return number;
                },
                setting.least());
    }

    /** YAML reads an unquoted yes as true. */
    boolean yes(Setting setting) {
        return parsed(
                setting,
                text -> switch (text) {
                    case "yes", "true" -> true;
                    case "no", "false" -> false;
                    default -> throw new IllegalArgumentException("it is none of yes, no");
                },
                true);
    }

    Set<String> words(Setting setting) {
        String whenMissing = setting.whenMissing();
        if (whenMissing != null
                && !whenMissing.isEmpty()
                && !section(setting).keys().contains(key(setting))) {
            return Set.of(whenMissing);
        }
        Set<String> words = new LinkedHashSet<>(section(setting).texts(key(setting)));
        if (words.isEmpty() && setting.whenMissing() == null) {
            section(setting).missing(key(setting));
        }
        return words;
    }

    /** @param parse of one word; what cannot be read is reported and left out */
    <T> List<T> words(Setting setting, Function<String, T> parse) {
        List<T> read = new ArrayList<>();
        for (String word : words(setting)) {
            section(setting).parse(key(setting), word, text -> read.add(parse.apply(text)), false);
        }
        return read;
    }

    void wrong(Setting setting, String why) {
        section(setting).invalid(key(setting), why);
    }

    void reportUnread() {
        sections.values().forEach(YamlMap::reportUnread);
        file.reportUnread();
    }
}
