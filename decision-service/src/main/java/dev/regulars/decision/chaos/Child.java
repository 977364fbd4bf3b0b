package dev.regulars.decision.chaos;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A process of the playground: killed, and started again on the same port and data. */
final class Child {

    private static final List<String> JVM =
            List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto");

    final String name;
    private final List<String> command;
    private final Map<String, String> environment;
    private final Path log;
    private final Readiness readiness;
    private @Nullable Process process;
    private long downSince;
    private int kills;
    private Duration longestOutage = Duration.ZERO;
    private boolean isReady;

    Child(
            String name,
            Path jar,
            List<String> arguments,
            Map<String, String> environment,
            Path log,
            Readiness readiness) {
        this.name = name;
        this.command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        this.environment = environment;
        this.log = log;
        this.readiness = readiness;
    }

    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        process = builder.redirectOutput(log.toFile()).start();
        downSince = downSince == 0 ? System.nanoTime() : downSince;
    }

    /** {@code kill -9} */
    void kill() throws InterruptedException {
        stop();
        kills++;
        downSince = System.nanoTime();
    }

    void stop() throws InterruptedException {
        isReady = false;
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    /** At the end of everything; does not wait. */
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** Asks until it is; then it counts as ready until it is killed. */
    boolean isReady() {
        if (!isReady && isAlive() && readiness.is(log)) {
            isReady = true;
            Duration outage = Duration.ofNanos(System.nanoTime() - downSince);
            longestOutage = kills > 0 && outage.compareTo(longestOutage) > 0 ? outage : longestOutage;
        }
        return isReady && isAlive();
    }

    int kills() {
        return kills;
    }

    Duration longestOutage() {
        return longestOutage;
    }
}
