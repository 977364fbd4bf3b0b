package dev.regulars.servers;

import java.nio.file.Path;

/**
 * In memory, nothing outlives the process; otherwise all that was acknowledged is found in {@code data} again.
 * A starter other than 0 is the id of a process without which the servers are of no use: they end with it.
 */
record ServerSettings(Path data, boolean inMemory, int mongoPort, int kafkaPort, int kafkaControllerPort, long starter)
        implements Arguments {

    /** Both servers answer on this address only. */
    static final String HOST = "127.0.0.1";
}
