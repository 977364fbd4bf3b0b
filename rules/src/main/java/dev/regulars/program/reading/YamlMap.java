package dev.regulars.program.reading;

import dev.regulars.program.reading.Diagnostic.Code;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A mapping of a YAML file while it is read: typed access that reports what is missing, wrong or unknown with its
 * path.
 */
public final class YamlMap {

    private final String file;
    private final String path;
    private final Map<String, Object> values;
    private final Diagnostics diagnostics;
    private final Set<String> read = new HashSet<>();

    private YamlMap(String file, String path, Map<String, Object> values, Diagnostics diagnostics) {
        this.file = file;
        this.path = path;
        this.values = values;
        this.diagnostics = diagnostics;
    }

    /** A YAML file that is no part of the tables. */
    public static final class Source {

        private final String file;
        private final Diagnostics diagnostics = new Diagnostics();

        public Source(String file) {
            this.file = file;
        }

        public YamlMap parse(@Nullable String text) {
            return YamlMap.parse(file, text, diagnostics);
        }

        public List<Diagnostic> problems() {
            return diagnostics.all();
        }
    }

    static YamlMap parse(String file, @Nullable String text, Diagnostics diagnostics) {
        Object parsed = null;
        if (text == null) {
            diagnostics.add(Code.FILE_MISSING, file, "the program needs this file");
        } else {
            try {
                parsed = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            } catch (YAMLException e) {
                diagnostics.add(Code.FILE_UNREADABLE, file, "is not YAML: " + e.getMessage());
            }
        }
        return of(file, "", parsed, diagnostics);
    }

    static YamlMap of(String file, String path, @Nullable Object value, Diagnostics diagnostics) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> {
                if (item != null) {
                    values.put(String.valueOf(key), item);
                }
            });
        } else if (value != null) {
            diagnostics.add(Code.SETTING_INVALID, file, null, path, "must be a mapping");
        }
        return new YamlMap(file, path, values, diagnostics);
    }

    public Set<String> keys() {
        return values.keySet();
    }

    public YamlMap map(String key) {
        return of(file, at(key), value(key), diagnostics);
    }

    /** Those beyond {@code most} are reported and left out. */
    public List<YamlMap> maps(String key, int most) {
        List<YamlMap> maps = new ArrayList<>();
        if (value(key) instanceof List<?> items) {
            if (items.size() > most) {
                invalid(key, "has " + items.size() + " entries, at most " + most + " are allowed");
            }
            for (Object item : items.subList(0, Math.min(most, items.size()))) {
                maps.add(of(file, at(key), item, diagnostics));
            }
        }
        return maps;
    }

    public List<String> texts(String key) {
        Object value = value(key);
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(String.valueOf(value));
    }

    public String text(String key, String whenMissing, boolean needed) {
        Object value = value(key);
        if (value == null && needed) {
            missing(key);
        }
        return value == null ? whenMissing : String.valueOf(value);
    }

    public <T> T parsed(String key, Function<String, T> parse, T whenMissing, boolean needed) {
        String text = text(key, "", needed);
        return text.isEmpty() ? whenMissing : parse(key, text, parse, whenMissing);
    }

    <T> T parse(String key, String text, Function<String, T> parse, T whenWrong) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            invalid(key, "\"" + text + "\" cannot be read: " + e.getMessage());
            return whenWrong;
        }
    }

    <E extends Enum<E>> E oneOf(String key, Class<E> type, E whenMissing) {
        return parsed(
                key,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> key(constant).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("it is none of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(YamlMap::key)
                                        .collect(Collectors.joining(", ")))),
                whenMissing,
                false);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private @Nullable Object value(String key) {
        read.add(key);
        return values.get(key);
    }

    public void missing(String key) {
        diagnostics.add(Code.SETTING_MISSING, file, null, at(key), "must be set");
    }

    void invalid(String key, String message) {
        diagnostics.add(Code.SETTING_INVALID, file, null, at(key), message);
    }

    /** A misspelt setting must not silently mean its default. */
    public void reportUnread() {
        for (String key : values.keySet()) {
            if (!read.contains(key)) {
                diagnostics.add(Code.SETTING_UNKNOWN, file, null, at(key), "is no setting");
            }
        }
    }

    private String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
