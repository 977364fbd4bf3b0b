package dev.regulars.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Looks before anything starts whether every port is free, so that nothing is left half started. */
final class Ports {
    private static final int HIGHEST = 65_535;

    private Ports() {}

    static int parse(String text) {
        int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        if (port < 1 || port > HIGHEST) {
            throw new IllegalArgumentException(text + " is no port: use 1 to " + HIGHEST);
        }
        return port;
    }

    static Optional<String> firstTaken(ServerSettings settings) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        if (settings.withMongo()) {
            wanted.put("--mongo-port", settings.mongoPort());
        }
        if (settings.withKafka()) {
            wanted.put("--kafka-port", settings.kafkaPort());
            wanted.put("--kafka-controller-port", settings.kafkaControllerPort());
        }
        return wanted.entrySet().stream()
                .filter(entry -> isTaken(entry.getValue()))
                .map(entry -> "port " + entry.getValue() + " is in use; choose another with " + entry.getKey())
                .findFirst();
    }

    private static boolean isTaken(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getByName(ServerSettings.HOST))) {
            return !socket.isBound();
        } catch (IOException e) {
            return true;
        }
    }
}
