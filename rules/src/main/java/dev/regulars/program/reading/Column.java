package dev.regulars.program.reading;

/**
 * An entry of the data dictionary.
 *
 * @param help what a marketer reads beside the column
 */
public record Column(String name, Type type, boolean required, String help) {

    /** What a cell may hold, with an example. */
    public enum Type {
        ID("coffee-3x"),
        TEXT("Triple points on coffee"),
        WORD("silver"),
        WORDS("silver | gold"),
        DATE("2026-12-24"),
        WHOLE("50"),
        DECIMAL("1.25"),
        AMOUNT("40.00");

        private final String example;

        Type(String example) {
            this.example = example;
        }

        public String example() {
            return example;
        }
    }

    static Column required(String name, Type type, String help) {
        return new Column(name, type, true, help);
    }

    static Column optional(String name, Type type, String help) {
        return new Column(name, type, false, help);
    }
}
