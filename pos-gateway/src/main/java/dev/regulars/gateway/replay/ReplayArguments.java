package dev.regulars.gateway.replay;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** What the command line asks for. */
record ReplayArguments(URI url, int tills, String key, Path file) {

    static final String USAGE = "usage: Replay [--url URL] [--tills N] [--key-env NAME] [FILE.csv|FILE.csv.gz]";

    static final Path SAMPLE = Path.of("pos-gateway", "data", "online-retail-sample.csv.gz");
    private static final int MAX_TILLS = 256;

    ReplayArguments {
        if (tills < 1 || tills > MAX_TILLS) {
            throw new IllegalArgumentException("--tills takes 1 to " + MAX_TILLS);
        }
        if (url.getHost() == null) {
            throw new IllegalArgumentException("--url takes an address like http://127.0.0.1:8080");
        }
    }

    /** Throws with a sentence for the person at the command line. */
    static ReplayArguments parse(String[] args, Map<String, String> environment) {
        String url = "http://127.0.0.1:8080";
        String tills = "16";
        String keyName = "REGULARS_TILL_KEY";
        Path file = SAMPLE;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--url" -> url = value(args, ++i);
                case "--tills" -> tills = value(args, ++i);
                case "--key-env" -> keyName = value(args, ++i);
                default -> file = file(args[i]);
            }
        }
        String key = environment.getOrDefault(keyName, "");
        if (key.isEmpty()) {
            throw new IllegalArgumentException("the till key is expected in the environment as " + keyName);
        }
        return new ReplayArguments(URI.create(url), number(tills), key, file);
    }

    private static String value(String[] args, int index) {
        if (index >= args.length) {
            throw new IllegalArgumentException(args[index - 1] + " needs a value");
        }
        return args[index];
    }

    private static Path file(String argument) {
        if (argument.startsWith("-")) {
            throw new IllegalArgumentException("unknown option " + argument);
        }
        return Path.of(argument);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("--tills takes a number", notANumber);
        }
    }
}
