package dev.regulars.program.dictionary;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting of {@code program.yaml}.
 *
 * @param path {@code returns.method}
 * @param allowed the only words that fit; else empty
 * @param whenMissing its default as it would be written; null when it must be set
 * @param least smallest number that fits, likewise {@code most}; both 0 when it is no number
 */
public record Setting(
        String path,
        CellType type,
        List<String> allowed,
        @Nullable String whenMissing,
        int least,
        int most,
        String help) {

    static Setting needed(String path, CellType type, String help) {
        return new Setting(path, type, List.of(), null, 0, 0, help);
    }

    static Setting of(String path, CellType type, String whenMissing, String help) {
        return new Setting(path, type, List.of(), whenMissing, 0, 0, help);
    }

    static Setting whole(String path, int whenMissing, int least, int most, String help) {
        return new Setting(path, CellType.WHOLE, List.of(), String.valueOf(whenMissing), least, most, help);
    }

    static <E extends Enum<E>> Setting choice(String path, Class<E> words, E whenMissing, String help) {
        List<String> allowed =
                Arrays.stream(words.getEnumConstants()).map(Column::word).toList();
        return new Setting(path, CellType.CHOICE, allowed, Column.word(whenMissing), 0, 0, help);
    }
}
