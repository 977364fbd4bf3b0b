package dev.regulars.decision.chaos;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The program that is played with. */
final class Program {

    /** Points: about a thousand sales that are not taken back. Then tills fight for what returns bring. */
    static final long BUDGET = 20_000;

    static final String CAMPAIGN = "bonus";

    /** The build would take a {@code .dmn} among the resources for one of the service's own. */
    private static final Map<String, String> FILES = Map.of(
            "program.yaml", "program.yaml",
            "earn-rates.csv", "earn-rates.csv",
            "campaigns.csv", "campaigns.csv",
            "rewards.csv", "rewards.csv",
            "tiers.xml", "tiers.dmn");

    private Program() {}

    static void write(Path folder) throws IOException {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            try (InputStream text = Program.class.getResourceAsStream(file.getKey())) {
                if (text == null) {
                    throw new FileNotFoundException(file.getKey());
                }
                String content = new String(text.readAllBytes(), StandardCharsets.UTF_8);
                Files.writeString(folder.resolve(file.getValue()), content.replace("BUDGET", Long.toString(BUDGET)));
            }
        }
    }
}
