package dev.regulars.program.comparison;

import dev.regulars.program.comparison.Difference.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The examples of a program by their names; their order does not count. */
final class ScenariosComparison {

    static final String PART = "Scenarios";
    private static final String LIST = "scenarios";

    private ScenariosComparison() {}

    static List<Difference> of(YamlLeaves before, YamlLeaves after) {
        List<Difference> found = new ArrayList<>();
        leaves("", before.leaves(LIST), after.leaves(LIST), found);
        Map<String, Map<String, String>> was = byName(before);
        Map<String, Map<String, String>> is = byName(after);
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        for (String name : names) {
            Map<String, String> old = was.get(name);
            Map<String, String> now = is.get(name);
            if (old == null) {
                found.add(new Difference(PART, Kind.ADDED, name, null, "\"" + name + "\" is new"));
            } else if (now == null) {
                found.add(new Difference(PART, Kind.REMOVED, name, null, "\"" + name + "\" is gone"));
            } else {
                leaves(name, old, now, found);
            }
        }
        return found;
    }

    private static void leaves(String name, Map<String, String> was, Map<String, String> is, List<Difference> found) {
        TreeSet<String> paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        for (String path : paths) {
            String old = was.getOrDefault(path, "nothing");
            String now = is.getOrDefault(path, "nothing");
            if (!Objects.equals(was.get(path), is.get(path))) {
                String where = name.isEmpty() ? path : "\"" + name + "\": " + path;
                found.add(Difference.changed(PART, name, path, where + " " + old + " → " + now));
            }
        }
    }

    /** Of several with one name, the later ones have a number. */
    private static Map<String, Map<String, String>> byName(YamlLeaves yaml) {
        Map<String, Map<String, String>> scenarios = new LinkedHashMap<>();
        for (Map<String, String> item : yaml.items(LIST)) {
            String name = item.getOrDefault("name", "without a name");
            String unique = name;
            for (int i = 2; scenarios.containsKey(unique); i++) {
                unique = name + " #" + i;
            }
            scenarios.put(unique, item);
        }
        return scenarios;
    }
}
