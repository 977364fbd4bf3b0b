package dev.regulars.simulation.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is simulated.
 *
 * @param passes how often; each must come to the same bytes
 * @param json where the result is written; null for nowhere
 */
record SimulateArguments(
        Path draft,
        Path live,
        Path file,
        int passes,
        @Nullable Path json,
        @Nullable String problem) {

    /** From where {@code ./regulars} lies. */
    private static final Path DEMO = Path.of("rules/programs/demo");

    private static final Path SAMPLE = Path.of("pos-gateway/data/online-retail-sample.csv.gz");
    private static final int MAX_PASSES = 100;

    static SimulateArguments of(List<String> words) {
        List<Path> names = new ArrayList<>();
        Path live = DEMO;
        Path json = null;
        int passes = 1;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                names.add(Path.of(word));
                continue;
            }
            i++;
            if (i == words.size()) {
                return wrong(word + " needs a value");
            }
            String value = words.get(i);
            switch (word) {
                case "--live" -> live = Path.of(value);
                case "--json" -> json = Path.of(value);
                case "--passes" -> passes = value.matches("[1-9]\\d?") ? Integer.parseInt(value) : 0;
                default -> {
                    return wrong("simulate does not know " + word);
                }
            }
        }
        if (passes < 1) {
            return wrong("--passes is a number from 1 to " + (MAX_PASSES - 1));
        }
        if (names.isEmpty() || names.size() > 2) {
            return wrong("simulate needs the folder of a program, and perhaps a file of sales");
        }
        return new SimulateArguments(names.get(0), live, names.size() > 1 ? names.get(1) : SAMPLE, passes, json, null);
    }

    private static SimulateArguments wrong(String problem) {
        return new SimulateArguments(DEMO, DEMO, SAMPLE, 1, null, problem);
    }
}
