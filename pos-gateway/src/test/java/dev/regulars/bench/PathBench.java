package dev.regulars.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.regulars.testing.AppProcess;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Open load through gateway and decision service, as they are shipped and with the rules replaced by a constant: on
 * the same store, in turns. Exits 1 when an answer
 * was not 200 after the warm-up.
 */
public final class PathBench {

    private static final String SHIPPED = "dev.regulars.decision.DecisionService";
    private static final String RULELESS = "dev.regulars.bench.RulelessService";
    private static final Path TEST_CLASSES = Path.of("../decision-service/target/test-classes");

    private PathBench() {}

    /** @param args the decision service's unpacked jar, seconds of a slice, and perhaps {@code --in-memory} */
    public static void main(String[] args) throws Exception {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        ((Logger) LoggerFactory.getLogger("org.apache.kafka")).setLevel(Level.ERROR);
        int seconds = Integer.parseInt(args[1]);
        System.out.println("starting the servers, two decision services and two gateways ...");
        Tills tills = new Tills();
        Report report;
        try (Stores stores = new Stores(System.getenv(), List.of(args).contains("--in-memory"));
                ServedPath ruled = new ServedPath("rules", service(args[0], SHIPPED), stores, tills);
                ServedPath ruleless = new ServedPath("rule-less", service(args[0], RULELESS), stores, tills);
                Events events = new Events(stores.kafka())) {
            report = new Comparison(ruled, ruleless, new Loader(events, seconds)).run();
        }
        report.print(System.out);
        System.exit(report.notOk() == 0 ? 0 : 1);
    }

    /** Both on the same class path. */
    private static AppProcess service(String jar, String mainClass) {
        String classPath = jar + File.pathSeparator + TEST_CLASSES.toAbsolutePath();
        return AppProcess.of(mainClass, classPath, mainClass);
    }
}
