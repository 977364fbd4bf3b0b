package dev.regulars.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.testing.FreePorts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServersIT {
    @TempDir
    Path folder;

    @Test
    void aPortInUseIsNamedAndNothingStarts() throws Exception {
        List<Integer> free = FreePorts.choose(2);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Process servers = run(
                    "--data", folder.resolve("data").toString(),
                    "--mongo-port", free.get(0).toString(),
                    "--kafka-port", Integer.toString(taken.getLocalPort()),
                    "--kafka-controller-port", free.get(1).toString());
            assertThat(servers.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(servers.exitValue()).isEqualTo(EmbeddedServers.PORT_IN_USE);
            assertThat(output())
                    .isEqualToIgnoringNewLines(
                            "port " + taken.getLocalPort() + " is in use; choose another with --kafka-port");
            assertThat(folder.resolve("data")).doesNotExist();
        }
    }

    @Test
    void argumentsItCannotUseAreRefused() throws Exception {
        Process servers = run("--colour", "red");
        assertThat(servers.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(servers.exitValue()).isEqualTo(EmbeddedServers.BAD_ARGUMENTS);
        assertThat(output()).contains("--colour").contains("usage:");
    }

    private Process run(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                EmbeddedServers.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("log"));
    }
}
