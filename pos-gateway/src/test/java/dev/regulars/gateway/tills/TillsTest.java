package dev.regulars.gateway.tills;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class TillsTest {
    /** SHA-256 of "test". */
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private final Tills tills = new Tills(TillKeyFile.parse(List.of(HASH + " LON-01 1")), Clock.systemUTC());

    @Test
    void knowsTheHolderOfAKey() {
        assertThat(tills.holderOf("Bearer test")).contains(new Till("LON-01", "1"));
        assertThat(tills.holderOf("bearer test")).contains(new Till("LON-01", "1"));
    }

    @Test
    void knowsNobodyElse() {
        assertThat(tills.holderOf(null)).isEmpty();
        assertThat(tills.holderOf("")).isEmpty();
        assertThat(tills.holderOf("Bearer ")).isEmpty();
        assertThat(tills.holderOf("Basic test")).isEmpty();
        assertThat(tills.holderOf("Bearer Test")).isEmpty();
        assertThat(tills.holderOf("Bearer " + HASH)).isEmpty();
        assertThat(tills.holderOf("Bearer " + "x".repeat(100_000))).isEmpty();
    }

    @Test
    void aStoresKeySendsForThatStoreOnly() {
        Till till = new Till("LON-01", "1");
        assertThat(till.maySendFor("LON-01")).isTrue();
        assertThat(till.maySendFor("LDS-01")).isFalse();
        assertThat(till.maySendAs("2")).isFalse();
        assertThat(new Till(null, null).maySendFor("LDS-01")).isTrue();
    }
}
