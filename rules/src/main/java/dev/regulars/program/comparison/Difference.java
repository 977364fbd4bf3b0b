package dev.regulars.program.comparison;

import org.jspecify.annotations.Nullable;

/**
 * One thing that differs.
 *
 * @param part of the program: {@code Campaigns}, {@code Settings}, {@code Tiers}, {@code Scenarios}
 * @param row its id, the path of a setting, the name of a scenario; empty when the whole part is meant
 * @param column by its name in files; null when the whole row is meant
 * @param sentence "Basket bonus: minimum spend £40.00 → £30.00"
 */
public record Difference(
        String part, Kind kind, String row, @Nullable String column, String sentence) {

    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        CHANGED,
        MOVED
    }

    static Difference changed(String part, String row, @Nullable String column, String sentence) {
        return new Difference(part, Kind.CHANGED, row, column, sentence);
    }
}
