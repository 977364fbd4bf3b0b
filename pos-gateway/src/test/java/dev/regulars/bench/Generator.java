package dev.regulars.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.gatling.app.Gatling$;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.prefs.Preferences;
import org.slf4j.LoggerFactory;

/** Gatling in this very process, so that it stays warm from slice to slice. */
final class Generator {

    private static final Path FOLDER = Path.of("target", "gatling").toAbsolutePath();

    static {
        ((Logger) LoggerFactory.getLogger("io.gatling")).setLevel(Level.WARN);
        stayAtHome();
        sayNothing();
    }

    private Generator() {}

    /** @return 0 when it ran through, whatever was answered */
    static int run(Class<?> simulation) {
        return Gatling$.MODULE$.fromArgs(new String[] {
            "--simulation", simulation.getName(), "--results-folder", FOLDER.toString(), "--no-reports"
        });
    }

    /** Once a day it would ask a registry for its newest version, and note that among the user's own preferences. */
    private static void stayAtHome() {
        try {
            Files.createDirectories(FOLDER.resolve(".java").resolve(".userPrefs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("java.util.prefs.userRoot", FOLDER.toString());
        Preferences asked = Preferences.userRoot().node("/io/gatling/latestVersion");
        asked.putLong("lastCheckTimestamp", System.currentTimeMillis());
        asked.putBoolean("lastCheckSuccess", false);
    }

    /** Lines of each start and end would stand between the table's; warnings are logged. */
    private static void sayNothing() {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true));
        scala.Console.out();
        System.setOut(out);
    }
}
