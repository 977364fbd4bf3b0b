package dev.regulars.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A worked example of {@code src/test/resources/tiers}: a title, settings, and lines such as
 * {@code 2026-05-10 buys 1500 -> Gold}.
 *
 * @param settings of {@code tiers} in program.yaml; or {@code metric}, {@code enrolled}, {@code assigned}, {@code
 *     cut-off} and {@code time-zone}
 */
record TierStory(String file, String title, Map<String, String> settings, List<String> lines) {

    static List<TierStory> all() throws IOException {
        List<TierStory> stories = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/tiers"))) {
            for (Path file : files.sorted().toList()) {
                for (String block : Files.readString(file).strip().split("\n\n+")) {
                    stories.add(
                            read(file.getFileName().toString(), block.lines().toList()));
                }
            }
        }
        return stories;
    }

    private static TierStory read(String file, List<String> block) {
        Map<String, String> settings = new TreeMap<>();
        for (String setting : block.get(1).split(", ")) {
            settings.put(setting.split(": ")[0], setting.split(": ")[1]);
        }
        return new TierStory(file, block.get(0).substring(2), settings, block.subList(2, block.size()));
    }

    @Override
    public String toString() {
        return file + ": " + title;
    }
}
