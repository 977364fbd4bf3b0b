package dev.regulars.servers;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/** Only warnings. Set in code: the class path may hold the logging settings of another program. */
final class CalmLogs {
    private CalmLogs() {}

    static void configure() {
        level(org.slf4j.Logger.ROOT_LOGGER_NAME, Level.WARN);
        // These write the whole refused document, and with it what members would not want in a log.
        level("de.bwaldvogel.mongo", Level.OFF);
        // A broker of one node tells at every start that it is one node.
        level("org.apache.kafka.raft", Level.ERROR);
        level("org.apache.kafka.controller", Level.ERROR);
        level("org.apache.kafka.clients.NetworkClient", Level.ERROR);
    }

    private static void level(String name, Level level) {
        ((Logger) LoggerFactory.getLogger(name)).setLevel(level);
    }
}
