package dev.regulars.decision.chaos;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a process does its work, by its address or by its log. */
@FunctionalInterface
interface Readiness {

    boolean is(Path log);

    static Readiness of(URI url) {
        return log -> {
            try {
                return Http.get(url, "/actuator/health/readiness")
                        .filter(Answer::isDecided)
                        .isPresent();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }

    static Readiness ofServers() {
        return log -> {
            try {
                return Files.readString(log).contains("servers ready");
            } catch (IOException e) {
                return false;
            }
        };
    }
}
