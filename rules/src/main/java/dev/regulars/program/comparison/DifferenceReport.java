package dev.regulars.program.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Differences as lines, by part of the program; many of one kind are one line, unless all are asked for. */
public final class DifferenceReport {

    /** As many of one kind, in one part and column, are listed one by one. */
    static final int MAX_LISTED = 10;

    static final int MAX_NAMED = 3;

    private DifferenceReport() {}

    /** {@code Products}, then {@code   312 products are new: 10002, 10080, 10120 and 309 more}. */
    public static List<String> lines(List<Difference> differences, boolean all) {
        Map<String, List<Difference>> parts = new LinkedHashMap<>();
        differences.forEach(difference -> parts.computeIfAbsent(difference.part(), part -> new ArrayList<>())
                .add(difference));
        List<String> lines = new ArrayList<>();
        parts.forEach((part, inPart) -> {
            lines.add(part);
            Map<String, List<Difference>> kinds = new LinkedHashMap<>();
            inPart.forEach(difference -> kinds.computeIfAbsent(
                            difference.kind() + " " + difference.column()
                                    + difference.row().isEmpty(),
                            kind -> new ArrayList<>())
                    .add(difference));
            kinds.values().forEach(ofKind -> {
                if (all || ofKind.size() <= MAX_LISTED) {
                    ofKind.forEach(difference -> lines.add("  " + difference.sentence()));
                } else {
                    lines.add("  " + summary(ofKind));
                }
            });
        });
        return lines;
    }

    private static String summary(List<Difference> ofKind) {
        Difference first = ofKind.get(0);
        String rows = ofKind.size() + " " + first.part().toLowerCase(Locale.ROOT);
        String what = switch (first.kind()) {
            case ADDED -> rows + " added";
            case REMOVED -> rows + " removed";
            case RENAMED -> rows + " have another " + first.column();
            case MOVED -> rows + " moved";
            case CHANGED -> rows + " changed" + (first.column() == null ? "" : " " + first.column());
        };
        List<String> named =
                ofKind.stream().limit(MAX_NAMED).map(Difference::row).toList();
        return what + ": " + String.join(", ", named) + " and " + (ofKind.size() - MAX_NAMED)
                + " more (--all lists them)";
    }
}
