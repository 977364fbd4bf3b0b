package dev.regulars.analytics.staff;

import dev.regulars.analytics.targets.WrongRow;
import java.util.Comparator;
import java.util.List;

/**
 * What came of a file or form.
 *
 * @param rows how many are right
 * @param wrong the first hundred that are not: then nothing is taken
 * @param taken false, too, when it was only tried
 */
public record Taken(int rows, List<WrongRow> wrong, boolean taken) {
    public Taken {
        wrong = wrong.stream().sorted(Comparator.comparing(WrongRow::row)).toList();
    }
}
