package dev.regulars.program.feel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The facts by their first names, the parts of dates and times, and all of it in KIE's types for the parser. */
final class FactTree {

    /** What KIE gives of a date or time, as far as it cannot differ between machines. */
    static final Map<String, FeelType> DATE_PARTS = Map.of(
            "year", FeelType.NUMBER, "month", FeelType.NUMBER, "day", FeelType.NUMBER, "weekday", FeelType.NUMBER);

    static final Map<String, FeelType> TIME_PARTS =
            Map.of("hour", FeelType.NUMBER, "minute", FeelType.NUMBER, "second", FeelType.NUMBER);

    /** {@code basket}, {@code member}, {@code store} ... */
    static final Map<String, FeelType> ROOTS = roots();

    /** All full paths, for suggestions. */
    static final List<String> PATHS =
            java.util.Arrays.stream(FeelFact.values()).map(FeelFact::path).toList();

    private static final String LINES = "lines";

    private FactTree() {}

    private static Map<String, FeelType> roots() {
        Map<String, Map<String, FeelType>> contexts = new TreeMap<>();
        Map<String, FeelType> lines = new LinkedHashMap<>();
        Map<String, FeelType> roots = new TreeMap<>();
        for (FeelFact fact : FeelFact.values()) {
            String[] names = fact.path().split("\\.");
            switch (names.length) {
                case 1 -> roots.put(names[0], fact.type());
                case 2 ->
                    contexts.computeIfAbsent(names[0], name -> new LinkedHashMap<>())
                            .put(names[1], fact.type());
                default -> lines.put(names[2], fact.type());
            }
        }
        FeelType list = FeelType.listOf(FeelType.context(lines), FeelFact.Limits.LINES);
        contexts.computeIfAbsent("basket", name -> new LinkedHashMap<>()).put(LINES, list);
        contexts.forEach((name, fields) -> roots.put(name, FeelType.context(fields)));
        return roots;
    }

    /** Names that a variable of {@code some} must not take: they would mean two things. */
    static boolean isTaken(String name) {
        FeelType lines = ROOTS.getOrDefault("basket", FeelType.UNKNOWN).fields().getOrDefault(LINES, FeelType.UNKNOWN);
        return ROOTS.containsKey(name)
                || lines.elementOrUnknown().fields().containsKey(name)
                || Set.of("item", "partial").contains(name)
                || FeelFunction.named(name).isPresent();
    }

    /** What {@code .name} may follow a value of that type. */
    static Map<String, FeelType> parts(FeelType type) {
        return switch (type.kind()) {
            case CONTEXT -> type.fields();
            case DATE -> DATE_PARTS;
            case TIME -> TIME_PARTS;
            default -> Map.of();
        };
    }
}
