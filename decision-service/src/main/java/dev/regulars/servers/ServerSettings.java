package dev.regulars.servers;

import java.nio.file.Path;

/**
 * In memory, nothing outlives the process (the broker's log is deleted at the end); otherwise all that was
 * acknowledged is found in {@code data} again. A starter other than 0 is the id of a process without which
 * the servers are of no use: they end with it.
 */
record ServerSettings(
        Path data, boolean inMemory, int mongoPort, int kafkaPort, int kafkaControllerPort, Part part, long starter)
        implements Arguments {

    /** Both servers answer on this address only. */
    static final String HOST = "127.0.0.1";

    boolean hasData() {
        return !data.toString().isEmpty();
    }

    boolean withMongo() {
        return part != Part.KAFKA;
    }

    boolean withKafka() {
        return part != Part.MONGO;
    }

    /** Which of the servers: one of them may be a real one elsewhere. */
    enum Part {
        BOTH,
        MONGO,
        KAFKA;

        static Part named(String name) {
            return switch (name) {
                case "both" -> BOTH;
                case "mongo" -> MONGO;
                case "kafka" -> KAFKA;
                default -> throw new IllegalArgumentException(name + " is neither mongo nor kafka");
            };
        }
    }
}
