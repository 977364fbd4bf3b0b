package dev.regulars.program.command;

import dev.regulars.program.reading.EngineerRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a command.
 *
 * @param names folders and files, in their order
 * @param options with their values; empty for those that have none
 * @param problem why they are not understood
 */
record Arguments(
        List<String> names,
        Map<String, String> options,
        @Nullable String problem) {

    private static final Set<String> WITH_VALUE = Set.of("--scenario");

    static Arguments of(List<String> words, Set<String> known) {
        List<String> names = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                names.add(word);
            } else if (!known.contains(word)) {
                return new Arguments(names, options, "no option " + word);
            } else if (!WITH_VALUE.contains(word)) {
                options.put(word, "");
            } else if (i + 1 < words.size()) {
                i++;
                options.put(word, words.get(i));
            } else {
                return new Arguments(names, options, word + " needs a value");
            }
        }
        return new Arguments(names, options, null);
    }

    /** A {@code .drl} is Java, which runs on the machine of whoever gives the command. */
    EngineerRules engineerRules() {
        return options.containsKey("--engineer-rules") ? EngineerRules.ALLOWED : EngineerRules.OFF;
    }

    boolean all() {
        return options.containsKey("--all");
    }

    @Nullable
    String scenario() {
        return options.get("--scenario");
    }
}
