package dev.regulars.repository;

import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What is banned and why. The patterns are written so that they do not find themselves. */
final class Bans {

    private static final Predicate<String> JAVA = file -> file.endsWith(".java");
    private static final Predicate<String> MAIN = file -> JAVA.test(file) && file.contains("src/main/");
    private static final Predicate<String> RULES = file -> MAIN.test(file) && file.startsWith("rules/");

    /** A schema's name is no address to load from. */
    static final BannedText REGISTRIES = BannedText.of(
            "names a registry; where artifacts come from is the business of each machine",
            file -> true,
            "://(?:[\\w-]+\\.)*(?:repo|repo1|repository|registry|nexus|artifactory|mirror|mirrors|npmjs)[.:/\\d]"
                    + "|<(?:distributionManagement|pluginRepositor(?:y|ies)|repositories|mirror)>");

    static final BannedText MACHINE_PATHS = BannedText.of(
            "an absolute path of one machine",
            file -> true,
            "(?<![\\w.*$}~-])/(?:work|root|tmp|home|Users|private|mnt)/[\\w.]");

    /** In quotes it is the ISO code of no currency. */
    static final BannedText LEFT_OVERS = BannedText.of(
            "a left-over mark: do it, or write down what is missing where readers look for it",
            file -> !file.endsWith(".csv"),
            "\\b(?:TO[D]O|FIX[M]E)\\b|(?<!\")\\bX[X]X\\b");

    static final BannedText SKIPPED_TESTS = BannedText.of(
            "no test is switched off or skipped",
            JAVA,
            "@(?:Disable[d]|Ignor[e]\\b|Enabled[I]f|Enabled[O]n)"
                    + "|\\bassum(?:e[T]hat|e[T]rue|e[F]alse|ing[T]hat)\\(|\\bAssum[p]tions\\b");

    static final BannedText STACK_TRACES = BannedText.of("goes past the log", JAVA, "\\.print[S]tackTrace\\(\\)");

    /** Who may look at a clock all the same, and why: path from the root, reason. */
    private static final Map<String, String> TIMERS = Map.of(
            "rules/src/main/java/dev/regulars/simulation/command/SimulateCommand.java",
            "it says how long a simulation took; what is simulated knows nothing of it");

    static final BannedText CLOCK_IN_RULES = new BannedText(
            "a decision knows only the instant that it is given, else it cannot be repeated",
            RULES,
            Pattern.compile("System\\.(?:currentTimeMillis|nanoTime)\\("
                    + "|(?:Instant|LocalDate|LocalDateTime|LocalTime|ZonedDateTime"
                    + "|OffsetDateTime|Year|YearMonth)\\.now\\(|Clock\\.system"),
            TIMERS);

    static final BannedText CHANCE_IN_RULES = BannedText.of(
            "a decision is the same each time: chance comes from a seed that it is given",
            RULES,
            "Math\\.random\\(|new (?:Secure)?Random\\(\\)|ThreadLocalRandom|UUID\\.randomUUID");

    /** Who waits for a fixed time, and why nothing better is there to wait for: path from the root, reason. */
    private static final Map<String, String> SLEEPERS = Map.of();

    static final BannedText SLEEPS = new BannedText(
            "wait for the event, with a limit, not for a time",
            MAIN,
            Pattern.compile("Thread\\.sle[e]p\\(|TimeUnit\\.\\w+\\.sle[e]p\\("),
            SLEEPERS);

    private Bans() {}
}
