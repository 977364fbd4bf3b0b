package dev.regulars.gateway.tills;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code ./regulars keys}: till keys from the command line. */
public final class KeyTool {
    static final String USAGE = """
            usage: keys issue STORE TILL [--signed]
                   keys rotate STORE TILL [--signed] [--overlap HOURS]
                   keys revoke STORE TILL
                   keys list
            - stands for no till (the store's back office) or no store (all stores)""";
    private static final int WRONG_USAGE = 2;
    private static final int FAILED = 1;
    private static final int MOST_HOURS = 24 * 366;

    private KeyTool() {}

    public static void main(String[] args) {
        int status = run(args, System.getenv(), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            String file = environment.get("REGULARS_TILL_KEYS");
            if (file == null) {
                throw new IllegalArgumentException("REGULARS_TILL_KEYS must name the file of till keys");
            }
            SigningSecret secret = SigningSecret.ofMaster(environment.get("REGULARS_TILL_SIGNING_SECRET"));
            KeyCommands commands = new KeyCommands(Path.of(file), secret);
            run(new ArrayList<>(List.of(args)), commands, out);
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return WRONG_USAGE;
        } catch (IOException | TillKeyFileProblem e) {
            err.println(e.getMessage());
            return FAILED;
        }
    }

    private static void run(List<String> args, KeyCommands commands, PrintStream out) throws IOException {
        boolean signed = args.remove("--signed");
        Duration overlap = overlap(args);
        if (args.equals(List.of("list"))) {
            commands.list().forEach(key -> out.println(shown(key)));
            return;
        }
        if (args.size() != 3) {
            throw new IllegalArgumentException(USAGE);
        }
        Till till = new Till(id(args.get(1)), id(args.get(2)));
        switch (args.get(0)) {
            case "issue" -> out.println(commands.issue(till, signed));
            case "rotate" -> out.println(commands.rotate(till, signed, overlap, Instant.now()));
            case "revoke" -> out.println(commands.revoke(till) + " keys revoked");
            default -> throw new IllegalArgumentException(USAGE);
        }
    }

    private static String shown(TillKey key) {
        String line = TillKeyFile.line(key);
        return line.substring(0, 12) + "… " + line.substring(key.hash().length() + 1);
    }

    private static Duration overlap(List<String> args) {
        int at = args.indexOf("--overlap");
        if (at < 0) {
            return Duration.ofDays(1);
        }
        String hours = at + 1 < args.size() ? args.get(at + 1) : "";
        if (!hours.matches("[0-9]{1,4}") || Integer.parseInt(hours) > MOST_HOURS) {
            throw new IllegalArgumentException("--overlap takes hours, 0 to " + MOST_HOURS);
        }
        args.subList(at, at + 2).clear();
        return Duration.ofHours(Long.parseLong(hours));
    }

    private static @Nullable String id(String text) {
        if (text.equals("-")) {
            return null;
        }
        if (!TillKeyFile.ID.matcher(text).matches()) {
            throw new IllegalArgumentException("a store or till is an id such as LON-01");
        }
        return text;
    }
}
