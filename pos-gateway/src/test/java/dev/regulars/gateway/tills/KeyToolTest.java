package dev.regulars.gateway.tills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyToolTest {
    private static final String SECRET = "the master secret of the tests 123";

    @TempDir
    Path folder;

    private record Ran(int status, String out) {}

    private Path file() {
        return folder.resolve("till-keys");
    }

    private Ran run(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Map<String, String> environment =
                Map.of("REGULARS_TILL_KEYS", file().toString(), "REGULARS_TILL_SIGNING_SECRET", SECRET);
        int status = KeyTool.run(line.split(" "), environment, print, print);
        return new Ran(status, out.toString(StandardCharsets.UTF_8).strip());
    }

    private Tills tills(Instant now) {
        return new Tills(TillKeyFile.read(file()), Clock.fixed(now, java.time.ZoneOffset.UTC));
    }

    @Test
    void aKeyIsIssuedRotatedAndRevoked() throws Exception {
        Files.writeString(file(), "# the demo's keys\n");
        String first = run("issue LON-01 1").out();
        assertThat(Files.readString(file())).startsWith("# the demo's keys").doesNotContain(first);
        assertThat(tills(Instant.now()).holderOf("Bearer " + first)).contains(new Till("LON-01", "1"));
        String second = run("rotate LON-01 1 --overlap 2").out();
        Tills soon = tills(Instant.now().plus(Duration.ofHours(1)));
        assertThat(soon.holderOf("Bearer " + first)).isPresent();
        assertThat(soon.holderOf("Bearer " + second)).isPresent();
        Tills later = tills(Instant.now().plus(Duration.ofHours(3)));
        assertThat(later.holderOf("Bearer " + first)).isEmpty();
        assertThat(later.holderOf("Bearer " + second)).isPresent();
        assertThat(run("list").out()).contains("LON-01 1 until=").doesNotContain(second);
        assertThat(run("revoke LON-01 1").out()).isEqualTo("2 keys revoked");
        assertThat(tills(Instant.now()).holderOf("Bearer " + second)).isEmpty();
        assertThat(Files.readString(file())).startsWith("# the demo's keys");
    }

    @Test
    void aKeyThatSignsHasANameAndASecretThatIsNowhere() throws Exception {
        List<String> given = List.of(run("issue LON-01 - --signed").out().split(" "));
        assertThat(new SigningSecret(SECRET).of(given.get(0))).isEqualTo(given.get(1));
        assertThat(Files.readString(file())).contains("LON-01 - signed").doesNotContain(given.get(1));
        Tills tills = tills(Instant.now());
        assertThat(tills.signer(given.get(0))).contains(new Till("LON-01", null));
        assertThat(tills.holderOf("Bearer " + given.get(0)))
                .as("the name alone is no key")
                .isEmpty();
    }

    @Test
    void saysHowItIsUsed() {
        assertThat(run("issue LON-01").status()).isEqualTo(2);
        assertThat(run("burn LON-01 1").out()).startsWith("usage:");
        assertThat(run("issue LON/01 1").out()).contains("an id such as LON-01");
        assertThat(run("rotate LON-01 1 --overlap soon").out()).contains("--overlap takes hours");
        assertThat(run("list").status()).isZero();
    }
}
