package dev.regulars.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A module's packaged service as a process, to be used, killed and started again on the same port:
 * {@code AppProcess.of("decision-service").env("MONGODB_URI", Backends.mongoUri("it")).start()}.
 */
public final class AppProcess implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration LOOK_LIMIT = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private final String name;
    private final List<String> program;
    private final ChildProcess process;
    private final int port = FreePorts.choose(1).get(0);
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> arguments = new ArrayList<>();
    private final List<String> jvmArguments = new ArrayList<>();

    private AppProcess(String name, List<String> program) {
        this.name = name;
        this.program = program;
        this.process = new ChildProcess(Path.of("target", "apps", name + "-" + UUID.randomUUID() + ".log"));
    }

    public static AppProcess of(String module) {
        List<String> jar = List.of("-jar", UnpackedJar.of(module, "app").toString());
        return new AppProcess(module, jar)
                .env("SERVER_ADDRESS", "127.0.0.1")
                .env("REGULARS_STUDIO_BCRYPTSTRENGTH", "4");
    }

    /** A service of another class than its module's own, for what stands in its place. */
    public static AppProcess of(String name, String classPath, String mainClass) {
        return new AppProcess(name, List.of("-cp", classPath, mainClass)).env("SERVER_ADDRESS", "127.0.0.1");
    }

    public AppProcess env(String name, String value) {
        environment.put(name, value);
        return this;
    }

    public AppProcess argument(String argument) {
        arguments.add(argument);
        return this;
    }

    public AppProcess jvmArgument(String argument) {
        jvmArguments.add(argument);
        return this;
    }

    /** Returns when the service says that it is ready. */
    public AppProcess start() {
        launch();
        long end = System.nanoTime() + START_LIMIT.toNanos();
        while (!isReady()) {
            if (!process.isRunning() || System.nanoTime() > end) {
                process.killForcibly();
                throw new IllegalStateException(name + " did not start:\n" + process.lastLines());
            }
            ChildProcess.pause();
        }
        return this;
    }

    /** Starts the process and does not wait. */
    public AppProcess launch() {
        Map<String, String> all = new HashMap<>(environment);
        all.put("SERVER_PORT", Integer.toString(port));
        process.start(program, arguments, jvmArguments, all);
        return this;
    }

    public boolean isReady() {
        URI readiness = URI.create(url() + "/actuator/health/readiness");
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(readiness).timeout(LOOK_LIMIT).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    /** Of the running process. */
    public long pid() {
        return process.pid();
    }

    public boolean isRunning() {
        return process.isRunning();
    }

    /** {@code kill -9}. */
    public void killForcibly() {
        process.killForcibly();
    }

    public AppProcess restart() {
        stop();
        return start();
    }

    public void stop() {
        process.stop();
    }

    /** The last lines the service wrote, for a failing test's message. */
    public String lastLines() {
        return process.lastLines();
    }

    /** All that the service wrote since its last start. */
    public List<String> lines() {
        return process.lines();
    }

    @Override
    public void close() {
        stop();
    }
}
