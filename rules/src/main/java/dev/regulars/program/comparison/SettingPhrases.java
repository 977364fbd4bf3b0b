package dev.regulars.program.comparison;

import dev.regulars.program.dictionary.Setting;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Settings in words, from {@code settings.properties}: {@code multipliers} is "Multipliers are", and its value
 * {@code compound} "compounded".
 */
final class SettingPhrases {

    private static final String FILE = "settings.properties";
    private static final Properties WORDS = read();

    private SettingPhrases() {}

    /** "Multipliers are ", or the setting's path where it has no phrase; with the blank after it. */
    static String subject(String path, @Nullable Setting setting) {
        if (path.startsWith("lanes.")) {
            return "Lane " + path.substring("lanes.".length()) + ": what counts is ";
        }
        return setting == null ? path + ", which is no setting: " : WORDS.getProperty(path, path + ":") + " ";
    }

    /** "compounded"; a number or a name is as it stands, an empty list is "none". */
    static String state(String path, String value) {
        if (value.isEmpty()) {
            return "none";
        }
        String key = path.startsWith("lanes.") ? "lanes" : path;
        return WORDS.getProperty(key + "." + value, value);
    }

    /** "were " after "Multipliers are". */
    static String past(String path) {
        String phrase = path.startsWith("lanes.") ? "is" : WORDS.getProperty(path, "");
        return phrase.endsWith(" are") ? "were " : "was ";
    }

    static boolean knows(String key) {
        return WORDS.containsKey(key);
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream in = SettingPhrases.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not in the module");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
