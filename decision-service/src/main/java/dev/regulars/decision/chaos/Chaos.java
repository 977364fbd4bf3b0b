package dev.regulars.decision.chaos;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** {@code ./regulars chaos}: a world of its own, in which nothing may get lost. */
public final class Chaos {

    private static final int USAGE_ERROR = 2;

    private Chaos() {}

    public static void main(String[] arguments) throws InterruptedException {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        System.exit(run(List.of(arguments), System.out::println));
    }

    static int run(List<String> arguments, Consumer<String> printer) throws InterruptedException {
        ChaosOptions options = ChaosOptions.read(arguments);
        if (options == null) {
            printer.accept(ChaosOptions.USAGE);
            return USAGE_ERROR;
        }
        try (Play play = Play.begin(options, printer)) {
            play.run();
            return play.check() ? 0 : 1;
        } catch (IOException | IllegalStateException e) {
            printer.accept("chaos: " + e.getMessage());
            return 1;
        }
    }
}
