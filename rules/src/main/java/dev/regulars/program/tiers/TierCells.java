package dev.regulars.program.tiers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A plain table, for asking which rows hold where. */
final class TierCells {

    /** More are not looked at. */
    static final int MOST_SAMPLES = 20_000;

    private final TierTableFile file;
    private final List<List<TierRange>> ranges;

    TierCells(TierTableFile file) {
        this.file = file;
        ranges = file.rows().stream()
                .map(row -> row.cells().stream()
                        .map(cell -> TierRange.of(cell).orElseThrow())
                        .toList())
                .toList();
    }

    TierTableFile file() {
        return file;
    }

    /** Of each row, what its inputs must be. */
    List<List<TierRange>> ranges() {
        return ranges;
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

    List<TierBand> bands(int input) {
        List<TierBand> bands = new ArrayList<>();
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
                bands.add(new TierBand(value, tier));
            }
        }
        return bands;
    }
}
