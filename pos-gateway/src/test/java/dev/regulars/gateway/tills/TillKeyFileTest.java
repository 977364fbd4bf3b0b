package dev.regulars.gateway.tills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TillKeyFileTest {
    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Test
    void readsStoreTillAndBackOfficeKeys() {
        List<TillKey> keys = TillKeyFile.parse(List.of(
                "# keys of the demo", "", HASH + " LON-01 1 # front till", HASH + "  LON-01 -", HASH + "\t-\t-"));
        assertThat(keys)
                .extracting(TillKey::till)
                .containsExactly(new Till("LON-01", "1"), new Till("LON-01", null), new Till(null, null));
    }

    @Test
    void saysWhichLineIsWrongAndNotWhatItHolds() {
        assertThatThrownBy(() -> TillKeyFile.parse(List.of("# ok", "secret-key LON-01 1")))
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("secret-key");
        assertThatThrownBy(() -> TillKeyFile.parse(List.of(HASH + " LON/01 1"))).hasMessageContaining("line 1");
        assertThatThrownBy(() -> TillKeyFile.parse(List.of(HASH + " LON-01"))).hasMessageContaining("line 1");
    }

    @Test
    void refusesTooManyKeys() {
        List<String> lines = Collections.nCopies(TillKeyFile.MAX_KEYS + 1, HASH + " - -");
        assertThatThrownBy(() -> TillKeyFile.parse(lines)).hasMessageContaining("more than 10000 keys");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> TillKeyFile.read(Path.of("no-such-file")))
                .isInstanceOf(TillKeyFileProblem.class)
                .hasMessageContaining("cannot be read");
    }
}
