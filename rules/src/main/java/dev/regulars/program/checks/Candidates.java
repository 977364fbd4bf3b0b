package dev.regulars.program.checks;

import dev.regulars.program.Campaign;
import dev.regulars.program.LineSelector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows that may be implied by another: those about nothing in particular, and those that share its first word. */
final class Candidates {

    private final List<Campaign> whole = new ArrayList<>();
    private final Map<String, List<Campaign>> byWord = new HashMap<>();

    Candidates(List<Campaign> rows) {
        for (Campaign row : rows) {
            Set<String> words = words(row.selector());
            if (words.isEmpty()) {
                whole.add(row);
            }
            words.forEach(word ->
                    byWord.computeIfAbsent(word, none -> new ArrayList<>()).add(row));
        }
    }

    /** A row is implied only if its narrowest filled column holds all words of the other's. */
    private static Set<String> words(LineSelector row) {
        if (!row.skus().isEmpty()) {
            return row.skus();
        }
        return row.brands().isEmpty() ? row.categories() : row.brands();
    }

    List<Campaign> impliedBy(Campaign narrow) {
        List<Campaign> found = new ArrayList<>(whole);
        LineSelector row = narrow.selector();
        for (Set<String> words : List.of(row.skus(), row.brands(), row.categories())) {
            words.stream()
                    .limit(1)
                    .map(byWord::get)
                    .filter(rows -> rows != null)
                    .forEach(found::addAll);
        }
        found.remove(narrow);
        return found;
    }
}
