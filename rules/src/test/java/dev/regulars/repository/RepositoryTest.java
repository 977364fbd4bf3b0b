package dev.regulars.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the whole project keeps. That each check finds what it is for is shown in {@link PlantedViolationsTest}. */
class RepositoryTest {

    private static Checkout checkout;

    @BeforeAll
    static void look() throws IOException {
        checkout = Checkout.here();
        assertThat(checkout.files()).contains("pom.xml", "rules/pom.xml").hasSizeGreaterThan(50);
    }

    @Test
    void filesAreSmall() {
        holds(new FileSizes());
    }

    @Test
    void javaFilesAndLinesAreShort() {
        holds(new JavaFileLengths());
    }

    @Test
    void linksLeadSomewhere() {
        holds(new DeadLinks());
    }

    @Test
    void namesNoRegistry() {
        holds(Bans.REGISTRIES);
    }

    @Test
    void namesNoPathOfOneMachine() {
        holds(Bans.MACHINE_PATHS);
    }

    @Test
    void leavesNoMarksBehind() {
        holds(Bans.LEFT_OVERS);
    }

    @Test
    void skipsNoTest() {
        holds(Bans.SKIPPED_TESTS);
    }

    @Test
    void printsNoStackTrace() {
        holds(Bans.STACK_TRACES);
    }

    @Test
    void rulesReadNoClock() {
        holds(Bans.CLOCK_IN_RULES);
    }

    @Test
    void rulesLeaveNothingToChance() {
        holds(Bans.CHANCE_IN_RULES);
    }

    @Test
    void waitsForEventsNotForTimes() {
        holds(Bans.SLEEPS);
    }

    private static void holds(Check check) {
        assertThat(check.in(checkout)).isEmpty();
    }
}
