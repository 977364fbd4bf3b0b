package dev.regulars.program.tiers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Where each row of a plain table holds: gaps between rows, rows that meet, and which tier a metric gives.
 *
 * @param bands of each input by itself, the others being 0
 */
public record TierCoverage(List<TierProblem> wrong, List<TierBands> bands) {

    private static final int MOST_WRONG = 20;

    /** @param order tiers that there are */
    public static TierCoverage of(TierTableFile file, List<String> order) {
        if (file.readOnly() != null) {
            return new TierCoverage(List.of(), List.of());
        }
        TierCells table = new TierCells(file);
        List<TierProblem> wrong = new ArrayList<>(ofRows(table, order));
        if (table.samples(0, List.of()).size() <= TierCells.MOST_SAMPLES) {
            wrong.addAll(ofMeetings(table));
        }
        List<TierBands> bands = IntStream.range(0, file.inputs().size())
                .mapToObj(input -> new TierBands(file.inputs().get(input), table.bands(input)))
                .toList();
        return new TierCoverage(wrong.stream().limit(MOST_WRONG).toList(), bands);
    }

    private static List<TierProblem> ofRows(TierCells table, List<String> order) {
        List<TierProblem> wrong = new ArrayList<>();
        for (int row = 0; row < table.ranges().size(); row++) {
            for (int input = 0; input < table.inputs().size(); input++) {
                TierRange range = table.ranges().get(row).get(input);
                BigDecimal from = range.from();
                BigDecimal to = range.to();
                if (from != null && to != null && from.compareTo(to) >= (range.toIncluded() ? 1 : 0)) {
                    wrong.add(new TierProblem(row, table.inputs().get(input), "ends before it begins"));
                }
            }
            String tier = table.file().rows().get(row).tier();
            if (!order.contains(tier)) {
                wrong.add(new TierProblem(row, "tier", "\"" + tier + "\" is none of the program's tiers"));
            }
        }
        return wrong;
    }

    private static List<TierProblem> ofMeetings(TierCells table) {
        List<TierProblem> wrong = new ArrayList<>();
        boolean unique = table.file().hitPolicy().equals("UNIQUE");
        List<List<Integer>> said = new ArrayList<>();
        for (List<BigDecimal> sample : table.samples(0, List.of())) {
            List<Integer> hits = table.hits(sample);
            if (said.contains(hits) || (hits.size() == 1 || !unique && hits.size() > 1)) {
                continue;
            }
            said.add(hits);
            String at = IntStream.range(0, sample.size())
                    .mapToObj(i -> table.inputs().get(i) + " " + sample.get(i).toPlainString())
                    .collect(Collectors.joining(", "));
            if (hits.isEmpty()) {
                wrong.add(new TierProblem(null, null, "no row holds for " + at));
            }
            for (int row : hits) {
                String others = hits.stream()
                        .filter(other -> other != row)
                        .map(other -> String.valueOf(other + 1))
                        .collect(Collectors.joining(", "));
                wrong.add(new TierProblem(row, null, "row " + others + " holds for " + at + ", too; only one may"));
            }
        }
        return wrong;
    }
}
