package dev.regulars.program.drl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.kie.api.builder.KieFileSystem;

/** The files, under numbers for names, so that no name reaches what Drools makes of paths. */
record DrlTexts(SortedMap<String, String> texts) {
    private static final String FOLDER = "src/main/resources/engineer/";
    private static final String SUFFIX = ".drl";

    void writeTo(KieFileSystem files) {
        names().forEach(name -> files.write(FOLDER + names().indexOf(name) + SUFFIX, texts.get(name)));
    }

    private List<String> names() {
        return List.copyOf(texts.keySet());
    }

    String first() {
        return texts.firstKey();
    }

    /** The name of what Drools knows by a path; empty for what Drools generated. */
    Optional<String> file(String path) {
        return names().stream()
                .filter(name -> path.endsWith("engineer/" + names().indexOf(name) + SUFFIX))
                .findFirst();
    }

    /** The first line that has the snippet, whatever the blanks. */
    Optional<DrlProblem> find(String snippet, String message) {
        String wanted = packed(snippet);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            List<String> lines = text.getValue().lines().toList();
            for (int i = 0; i < lines.size() && !wanted.isEmpty(); i++) {
                if (packed(lines.get(i)).contains(wanted)) {
                    return Optional.of(new DrlProblem(text.getKey(), i + 1, message));
                }
            }
        }
        return Optional.empty();
    }

    private static String packed(String text) {
        return text.replaceAll("\\s+", "");
    }
}
