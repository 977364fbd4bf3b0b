package dev.regulars.repository;

import java.util.ArrayList;
import java.util.List;

/** Small files with short lines: half of them fit on one screen, and none needs scrolling for long. */
final class JavaFileLengths implements Check {

    static final int MEDIAN = 50;
    static final int PERCENTILE_95 = 150;
    static final int LONGEST = 300;
    static final int LONGEST_LINE = 120;

    @Override
    public List<Finding> in(Checkout checkout) {
        List<Finding> findings = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (String file : checkout.files(name -> name.endsWith(".java"))) {
            List<String> lines = checkout.lines(file);
            lengths.add(lines.size());
            if (lines.size() > LONGEST) {
                findings.add(new Finding(file, 0, lines.size() + " lines, at most " + LONGEST));
            }
            findings.addAll(longLines(file, lines));
        }
        lengths.sort(null);
        findings.addAll(share(lengths, 0.50, MEDIAN));
        findings.addAll(share(lengths, 0.95, PERCENTILE_95));
        return findings;
    }

    private static List<Finding> longLines(String file, List<String> lines) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() > LONGEST_LINE) {
                findings.add(new Finding(file, i + 1, "line over " + LONGEST_LINE + " characters"));
            }
        }
        return findings;
    }

    /** That share of the files is at most so long. */
    private static List<Finding> share(List<Integer> sorted, double share, int limit) {
        if (sorted.isEmpty()) {
            return List.of();
        }
        int length = sorted.get((int) Math.ceil(share * sorted.size()) - 1);
        return length <= limit
                ? List.of()
                : List.of(new Finding(
                        "all Java files",
                        0,
                        "%.0f %% of the files have up to %d lines, at most %d".formatted(share * 100, length, limit)));
    }
}
