package dev.regulars.decision.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.engine.DayMetrics;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MonthlyMetricsTest {

    @Test
    void aMonthIsAText() {
        TreeMap<LocalDate, DayMetrics> days = new TreeMap<>();
        days.put(LocalDate.of(2026, 6, 13), new DayMetrics(4_395, 117, 1));
        days.put(LocalDate.of(2026, 6, 14), new DayMetrics(-250, -2, 0));
        days.put(LocalDate.of(2026, 7, 1), new DayMetrics(0, 5, 1));
        assertThat(MonthlyMetrics.write(days))
                .isEqualTo(Map.of("2026-06", "13 4395 117 1;14 -250 -2 0", "2026-07", "1 0 5 1"));
    }

    @Test
    void whatIsWrittenIsRead() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            TreeMap<LocalDate, DayMetrics> days = new TreeMap<>();
            for (int day = random.nextInt(400); day > 0; day--) {
                days.put(
                        LocalDate.of(2024, 2, 29).plusDays(random.nextInt(1_000)),
                        new DayMetrics(random.nextLong(), random.nextInt(), random.nextInt(10)));
            }
            assertThat(MonthlyMetrics.read(MonthlyMetrics.write(days)))
                    .as("seed %d", seed)
                    .isEqualTo(days);
        }
    }
}
