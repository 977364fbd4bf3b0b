package dev.regulars.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Java program that ends, at the latest, with the tests. Each start begins its log file anew. */
final class ChildProcess {
    private static final long STOP_SECONDS = 20;
    private static final long LOOK_EVERY_MILLIS = 100;
    private static final int LAST_LINES = 40;

    private final Path log;
    private @Nullable Process process;

    ChildProcess(Path log) {
        this.log = log;
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** @param program {@code -jar FILE}, or {@code -cp PATH CLASS} */
    void start(
            List<String> program, List<String> arguments, List<String> jvmArguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(jvmArguments);
        command.addAll(program);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            process = builder.redirectOutput(log.toFile()).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False when the process ended first, or the limit passed. */
    boolean awaitLine(String part, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end) {
            boolean running = isRunning();
            if (read().contains(part)) {
                return true;
            }
            if (!running) {
                return false;
            }
            pause();
        }
        return false;
    }

    boolean isRunning() {
        return process != null && process.isAlive();
    }

    long pid() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process.pid();
    }

    int exitCode() {
        return process == null || process.isAlive() ? -1 : process.exitValue();
    }

    void killForcibly() {
        if (process != null) {
            process.destroyForcibly();
            await();
        }
    }

    void stop() {
        if (isRunning()) {
            process.destroy();
            if (!await()) {
                killForcibly();
            }
        }
    }

    String lastLines() {
        List<String> lines = lines();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    List<String> lines() {
        return read().lines().toList();
    }

    static void pause() {
        try {
            Thread.sleep(LOOK_EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a process", e);
        }
    }

    private boolean await() {
        try {
            return process == null || process.waitFor(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private String read() {
        try (Stream<String> lines = Files.exists(log) ? Files.lines(log) : Stream.empty()) {
            return String.join("\n", lines.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
