package dev.regulars.program.tiers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where each row of a plain table holds: gaps between rows, rows that meet, and which tier a metric gives.
 *
 * @param bands of each input by itself, the others being 0
 */
public record TierCoverage(List<Wrong> wrong, List<Bands> bands) {

    private static final int MOST_WRONG = 20;
    private static final int MOST_SAMPLES = 20_000;

    /**
     * @param row from 0; null when it is about no row
     * @param input null when it is about the whole row
     */
    public record Wrong(@Nullable Integer row, @Nullable String input, String message) {}

    public record Bands(String input, List<Band> bands) {}

    /** @param tier null where no row holds */
    public record Band(BigDecimal from, @Nullable String tier) {}

    /** @param order tiers that there are */
    public static TierCoverage of(TierTableFile file, List<String> order) {
        if (file.readOnly() != null) {
            return new TierCoverage(List.of(), List.of());
        }
        Table table = new Table(file);
        List<Wrong> wrong = new ArrayList<>(ofRows(table, order));
        if (table.samples(0, List.of()).size() <= MOST_SAMPLES) {
            wrong.addAll(ofMeetings(table));
        }
        List<Bands> bands = IntStream.range(0, file.inputs().size())
                .mapToObj(input -> new Bands(file.inputs().get(input), table.bands(input)))
                .toList();
        return new TierCoverage(wrong.stream().limit(MOST_WRONG).toList(), bands);
    }

    private static List<Wrong> ofRows(Table table, List<String> order) {
        List<Wrong> wrong = new ArrayList<>();
        for (int row = 0; row < table.ranges.size(); row++) {
            for (int input = 0; input < table.inputs().size(); input++) {
                TierRange range = table.ranges.get(row).get(input);
                BigDecimal from = range.from();
                BigDecimal to = range.to();
                if (from != null && to != null && from.compareTo(to) >= (range.toIncluded() ? 1 : 0)) {
                    wrong.add(new Wrong(row, table.inputs().get(input), "ends before it begins"));
                }
            }
            String tier = table.file.rows().get(row).tier();
            if (!order.contains(tier)) {
                wrong.add(new Wrong(row, "tier", "\"" + tier + "\" is none of the program's tiers"));
            }
        }
        return wrong;
    }

    private static List<Wrong> ofMeetings(Table table) {
        List<Wrong> wrong = new ArrayList<>();
        boolean unique = table.file.hitPolicy().equals("UNIQUE");
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
                wrong.add(new Wrong(null, null, "no row holds for " + at));
            }
            for (int row : hits) {
                String others = hits.stream()
                        .filter(other -> other != row)
                        .map(other -> String.valueOf(other + 1))
                        .collect(Collectors.joining(", "));
                wrong.add(new Wrong(row, null, "row " + others + " holds for " + at + ", too; only one may"));
            }
        }
        return wrong;
    }

    private static final class Table {

        private final TierTableFile file;
        private final List<List<TierRange>> ranges;

        Table(TierTableFile file) {
            this.file = file;
            ranges = file.rows().stream()
                    .map(row -> row.cells().stream()
                            .map(cell -> TierRange.of(cell).orElseThrow())
                            .toList())
                    .toList();
        }

        List<String> inputs() {
            return file.inputs();
        }

        List<Integer> hits(List<BigDecimal> values) {
            return IntStream.range(0, ranges.size())
                    .filter(row -> IntStream.range(0, values.size())
                            .allMatch(i -> ranges.get(row).get(i).holds(values.get(i))))
                    .boxed()
                    .toList();
        }

        /** 0, each number and just above it, in all combinations; more than are looked at end early. */
        List<List<BigDecimal>> samples(int input, List<BigDecimal> before) {
            if (input == inputs().size()) {
                return List.of(before);
            }
            List<List<BigDecimal>> samples = new ArrayList<>();
            for (BigDecimal value : values(input)) {
                List<BigDecimal> more = new ArrayList<>(before);
                more.add(value);
                samples.addAll(samples(input + 1, more));
                if (samples.size() > MOST_SAMPLES) {
                    break;
                }
            }
            return samples;
        }

        private NavigableSet<BigDecimal> values(int input) {
            BigDecimal step = inputs().get(input).equals("spend") ? new BigDecimal("0.01") : BigDecimal.ONE;
            NavigableSet<BigDecimal> values = new TreeSet<>(List.of(BigDecimal.ZERO));
            for (List<TierRange> row : ranges) {
                for (BigDecimal number : row.get(input).numbers()) {
                    if (number.signum() >= 0) {
                        values.add(number);
                        values.add(number.add(step));
                    }
                }
            }
            return values;
        }

        List<Band> bands(int input) {
            List<Band> bands = new ArrayList<>();
            for (BigDecimal value : values(input)) {
                List<BigDecimal> sample = IntStream.range(0, inputs().size())
                        .mapToObj(i -> i == input ? value : BigDecimal.ZERO)
                        .toList();
                String tier = hits(sample).stream()
                        .findFirst()
                        .map(row -> file.rows().get(row).tier())
                        .orElse(null);
                boolean same = !bands.isEmpty()
                        && java.util.Objects.equals(bands.get(bands.size() - 1).tier(), tier);
                if (!same) {
                    bands.add(new Band(value, tier));
                }
            }
            return bands;
        }
    }
}
