package dev.regulars.analytics.accounting.books;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An account through a period, in cents; opening and closing are debit above zero, credit below, since the first
 * period.
 */
public record TrialLine(Role role, long opening, long debit, long credit, long closing) {
    public static List<TrialLine> of(Map<Role, Long> opening, List<JournalLine> journal) {
        Map<Role, long[]> sums = new EnumMap<>(Role.class);
        for (JournalLine line : journal) {
            long[] sum = sums.computeIfAbsent(line.role(), role -> new long[2]);
            sum[0] = Math.addExact(sum[0], line.debit());
            sum[1] = Math.addExact(sum[1], line.credit());
        }
        List<TrialLine> lines = new ArrayList<>();
        for (Role role : Role.values()) {
            long from = opening.getOrDefault(role, 0L);
            long[] sum = sums.getOrDefault(role, new long[2]);
            lines.add(new TrialLine(role, from, sum[0], sum[1], from + sum[0] - sum[1]));
        }
        return lines;
    }
}
