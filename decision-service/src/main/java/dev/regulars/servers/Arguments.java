package dev.regulars.servers;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the command line asked for: settings, or the reason why it is refused. */
sealed interface Arguments permits ServerSettings, Arguments.Refused {

    record Refused(String reason) implements Arguments {}

    String USAGE = "usage: --data DIR | --in-memory  [--mongo-port N] [--kafka-port N] [--kafka-controller-port N]"
            + " [--only mongo|kafka] [--until-exit-of PID]";

    Set<String> NAMES =
            Set.of("--data", "--mongo-port", "--kafka-port", "--kafka-controller-port", "--only", "--until-exit-of");

    static Arguments parse(String[] args) {
        Map<String, String> values = new HashMap<>();
        boolean inMemory = false;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--in-memory")) {
                inMemory = true;
            } else if (!NAMES.contains(args[i]) || i + 1 == args.length) {
                return new Refused("cannot use argument " + args[i] + "\n" + USAGE);
            } else {
                values.put(args[i], args[++i]);
            }
        }
        return inMemory || values.containsKey("--data")
                ? settings(values, inMemory)
                : new Refused("one of --data DIR and --in-memory is needed\n" + USAGE);
    }

    private static Arguments settings(Map<String, String> values, boolean inMemory) {
        try {
            return new ServerSettings(
                    Path.of(values.getOrDefault("--data", "")),
                    inMemory,
                    Ports.parse(values.getOrDefault("--mongo-port", "27018")),
                    Ports.parse(values.getOrDefault("--kafka-port", "19092")),
                    Ports.parse(values.getOrDefault("--kafka-controller-port", "19093")),
                    ServerSettings.Part.named(values.getOrDefault("--only", "both")),
                    Long.parseLong(values.getOrDefault("--until-exit-of", "0")));
        } catch (IllegalArgumentException e) {
            return new Refused(e.getMessage() + "\n" + USAGE);
        }
    }
}
