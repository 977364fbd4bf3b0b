package dev.regulars.decision.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeenTest {

    @Test
    void knowsWhoWasNamedFirst() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Seen seen = new Seen();
        Map<String, Integer> naive = new HashMap<>();
        for (int i = 0; i < 100_000; i++) {
            String key = String.format(Locale.ROOT, "card:%016x", random.nextInt(50_000) * 0x9E3779B97F4A7C15L);
            assertThat(seen.of(key)).as("seed %d key %s", seed, key).isEqualTo(naive.getOrDefault(key, Seen.NOBODY));
            int number = seen.another();
            seen.add(key, number);
            naive.putIfAbsent(key, number);
        }
    }
}
