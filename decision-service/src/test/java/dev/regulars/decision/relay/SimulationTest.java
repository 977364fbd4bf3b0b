package dev.regulars.decision.relay;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** The commit protocol on thousands of seeds; see {@link Simulation}. */
class SimulationTest {

    private static final long FIRST = Long.getLong("regulars.seed", System.nanoTime());
    private static final long SEEDS = Long.getLong("regulars.seeds", 2000);
    private static final Logger STAGES = (Logger) LoggerFactory.getLogger(Stage.class);

    private final Simulation simulation = new Simulation();

    @BeforeAll
    static void expectBrokerFailures() {
        STAGES.setLevel(Level.OFF);
    }

    @AfterAll
    static void hearOfThemAgain() {
        STAGES.setLevel(null);
    }

    @AfterEach
    void close() {
        simulation.close();
    }

    @Test
    void keepsItsPromisesOnEverySeed() {
        AtomicLong steps = new AtomicLong();
        AtomicLong crashes = new AtomicLong();
        List<Simulation.Outcome> broken = LongStream.range(FIRST, FIRST + SEEDS)
                .parallel()
                .mapToObj(seed -> simulation.run(seed, Parts.REAL))
                .peek(outcome -> steps.addAndGet(outcome.steps()))
                .peek(outcome -> crashes.addAndGet(outcome.crashes()))
                .filter(outcome -> !outcome.problems().isEmpty())
                .toList();
        System.out.printf("simulated %d seeds from %d: %s steps, %s crashes%n", SEEDS, FIRST, steps, crashes);
        assertThat(broken).isEmpty();
    }

    @Test
    void survivesACrashAtEveryStep() {
        int places = 0;
        for (long seed = FIRST; seed < FIRST + 2; seed++) {
            for (int place = 1; place == 1 || crashed(seed, place); place++) {
                places++;
            }
        }
        System.out.println("crashed at " + places + " places, from seed " + FIRST);
        assertThat(places).isGreaterThan(100);
    }

    /** False when there are not so many places. */
    private boolean crashed(long seed, int place) {
        Simulation.Outcome outcome = simulation.run(seed, Parts.REAL, place, line -> {});
        assertThat(outcome.problems()).as("seed %d, place %d", seed, place).isEmpty();
        return outcome.crashes() > 0;
    }

    @Test
    void doesTheSameOnTheSameSeed() {
        for (long seed = FIRST; seed < FIRST + 50; seed++) {
            assertThat(simulation.run(seed, Parts.REAL)).isEqualTo(simulation.run(seed, Parts.REAL));
        }
    }

    @ParameterizedTest
    @EnumSource(PlantedFault.class)
    void finds(PlantedFault fault) {
        Simulation.Outcome found = LongStream.rangeClosed(1, 2000)
                .mapToObj(seed -> simulation.run(seed, fault.parts))
                .filter(outcome -> !outcome.problems().isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError(fault + " is not found"));
        System.out.println(fault + " is found by seed " + found.seed() + ": "
                + found.problems().get(0));
    }

    /** Prints one seed's steps when it is named by {@code -Dregulars.seed}. */
    @Test
    void replays() {
        List<String> lines = new ArrayList<>();
        Simulation.Outcome outcome = simulation.run(FIRST, Parts.REAL, null, lines::add);
        if (Long.getLong("regulars.seed") != null) {
            lines.forEach(System.out::println);
        }
        assertThat(lines).hasSize((int) outcome.steps());
        assertThat(outcome.problems()).isEmpty();
    }
}
