package dev.regulars.program.dictionary;

/** What a cell may hold, how it is written, and an example. */
public enum CellType {
    ID("letters, digits, dots, dashes and underscores", "coffee-3x"),
    TEXT("any text", "Triple points on coffee"),
    WORD("one word", "coffee"),
    WORDS("words separated by |", "coffee | tea"),
    CHOICE("one of the allowed words", "multiplier"),
    CHOICES("some of the allowed words, separated by |", "store | web"),
    YES_NO("yes or no", "yes"),
    DATE("a day, year first", "2026-12-24"),
    MOMENT("a day, or a day and a time on the store's clock", "2026-12-24T18:00"),
    HOURS("spans on the store's clock separated by |, each without its end", "07:00-09:30 | 22:00-02:00"),
    WHOLE("a whole number, not negative", "50"),
    DECIMAL("a number with a decimal point", "1.25"),
    PERCENT("a number from 0 to 100", "10"),
    AMOUNT("money of the program's currency", "40.00"),
    RANGE("whole numbers from..to, both included, either may be missing", "0..30"),
    AMOUNT_RANGE("amounts from..to, both included, either may be missing", "100.00.."),
    NTH("which ones, counted from 1, separated by |", "1 | 5 | every 10"),
    EXPRESSION("a FEEL expression that is true or false", "basket.amount > 3 * member.points");

    private final String writing;
    private final String example;

    CellType(String writing, String example) {
        this.writing = writing;
        this.example = example;
    }

    /** For people: "words separated by |". */
    public String writing() {
        return writing;
    }

    public String example() {
        return example;
    }
}
