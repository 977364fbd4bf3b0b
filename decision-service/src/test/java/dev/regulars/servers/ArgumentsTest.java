package dev.regulars.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.servers.ServerSettings.Part;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    @Test
    void takesDefaultPorts() {
        assertThat(parse("--data d"))
                .isEqualTo(new ServerSettings(Path.of("d"), false, 27018, 19092, 19093, Part.BOTH, 0));
    }

    @Test
    void takesGivenPorts() {
        assertThat(parse("--in-memory --mongo-port 1 --kafka-port 65535 --kafka-controller-port 3 --only kafka"))
                .isEqualTo(new ServerSettings(Path.of(""), true, 1, 65535, 3, Part.KAFKA, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--mongo-port 5",
                "--data d --colour red",
                "--data",
                "--data d --mongo-port 0",
                "--data d --kafka-port 65536",
                "--data d --kafka-port many",
                "--data d --only postgres",
                "--data d --until-exit-of me"
            })
    void refusesWithReasonAndUsage(String line) {
        assertThat(parse(line))
                .isInstanceOfSatisfying(
                        Arguments.Refused.class,
                        refused -> assertThat(refused.reason()).contains("usage:"));
    }

    private static Arguments parse(String line) {
        return Arguments.parse(line.split(" "));
    }
}
