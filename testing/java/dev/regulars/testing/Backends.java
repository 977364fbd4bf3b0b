package dev.regulars.testing;

/**
 * A real MongoDB and Kafka for integration tests: containers where a Docker engine answers, else the embedded servers
 * as a process of their own. Started once in a test run, at the first use; stopped with it. Tests that must not see
 * each other's data take a database and topics of their own.
 */
public final class Backends {
    private Backends() {}

    /** The address of a database, say {@code mongodb://127.0.0.1:27018/accounts-it}. */
    public static String mongoUri(String database) {
        return Started.BACKEND.mongoUri() + "/" + database;
    }

    /** The address of the server, without a database. */
    public static String mongoUri() {
        return Started.BACKEND.mongoUri();
    }

    public static String kafkaBootstrapServers() {
        return Started.BACKEND.kafkaBootstrapServers();
    }

    interface Backend {
        String mongoUri();

        String kafkaBootstrapServers();
    }

    private static final class Started {
        static final Backend BACKEND = start();

        private static Backend start() {
            boolean docker = Containers.canStart();
            System.out.println("integration tests run on: "
                    + (docker ? "containers" : "embedded servers (no Docker engine answers)"));
            return docker ? Containers.start() : ServersProcess.start();
        }
    }
}
