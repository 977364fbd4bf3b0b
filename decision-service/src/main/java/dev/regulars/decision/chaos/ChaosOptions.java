package dev.regulars.decision.chaos;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * @param killEvery between two kills, on average
 * @param data emptied at the beginning
 * @param gateway without one there are web shops only
 */
record ChaosOptions(
        Duration time,
        long seed,
        Duration killEvery,
        Path data,
        Path servers,
        Path service,
        @Nullable Path gateway) {

    static final String USAGE = "usage: chaos --minutes N [--seed S] [--kill-every SECONDS], N from 1 to 600";
    private static final int MAX_MINUTES = 600;
    private static final String NUMBER = "-?\\d{1,18}";

    /** Null when they are not as {@link #USAGE} says. */
    static @Nullable ChaosOptions read(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i + 1 < arguments.size(); i += 2) {
            values.put(arguments.get(i), arguments.get(i + 1));
        }
        long minutes = number(values.remove("--minutes"), 0);
        long every = number(values.remove("--kill-every"), 20);
        long seed = number(values.remove("--seed"), RandomGenerator.getDefault().nextLong(1_000_000_000L));
        boolean paths = values.keySet().equals(java.util.Set.of("--data", "--servers", "--service", "--gateway"));
        if (arguments.size() % 2 != 0 || !paths || minutes < 1 || minutes > MAX_MINUTES || every < 1 || every > 3600) {
            return null;
        }
        return new ChaosOptions(
                Duration.ofMinutes(minutes),
                seed,
                Duration.ofSeconds(every),
                path(values, "--data"),
                path(values, "--servers"),
                path(values, "--service"),
                path(values, "--gateway"));
    }

    private static Path path(Map<String, String> values, String name) {
        return Path.of(values.getOrDefault(name, "")).toAbsolutePath();
    }

    private static long number(@Nullable String text, long otherwise) {
        if (text == null) {
            return otherwise;
        }
        return text.matches(NUMBER) ? Long.parseLong(text) : -1;
    }
}
