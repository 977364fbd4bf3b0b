package dev.regulars.decision.imports.rows;

/** Stable codes of what is wrong with a row. */
public enum RowProblem {
    BROKEN_ROW("has more or fewer cells than the header", true),
    UNCLOSED_QUOTE("begins a quoted cell that does not end", true),
    LINE_TOO_LONG("is longer than 100,000 characters", true),
    WRONG_CHARACTERS("has bytes that are no characters of the file's character set", true),
    NO_IDENTIFIER("names the member by nothing", true),
    INVALID_IDENTIFIER("is no value of its kind", true),
    TOO_MANY_IDENTIFIERS("has more identifiers than a member can have", true),
    INVALID_DAY("is no day in the form of the mapping", true),
    DAY_NOT_POSSIBLE("is a day too early or too late for what it says", true),
    INVALID_NUMBER("is no number in the form of the mapping", true),
    FRACTION_OF_A_POINT("is no whole number of points", true),
    OUT_OF_RANGE("is more than can be posted, or less than nothing", true),
    INVALID_WORD("is none of the values that the field can have", true),
    UNKNOWN_TIER("is no tier of the program or of the mapping", true),
    VOUCHER_WITHOUT_VALUE("has a voucher without a value", true),
    VOUCHER_WITHOUT_END("has a voucher without a last day", true),
    TWO_MEMBERS("has identifiers of two members", true),
    IDENTIFIER_TAKEN("has an identifier that another member got meanwhile", true),
    MEMBER_GONE("names a member who was erased or merged meanwhile", true),
    BALANCE_DIFFERS("says another balance than the member has", false),
    BALANCE_POSTED("says another balance than was posted for the member from this source before", false),
    BALANCE_REPEATED("has a second balance for a member of an earlier row", false),
    VOUCHER_REPEATED("has a voucher code of an earlier row", false),
    IDENTIFIER_LEFT_OUT("has an identifier that is another member's by now", false),
    VOUCHER_TAKEN("has a voucher code that is another member's", false),
    TOO_MANY_VOUCHERS("has a voucher for a member who has a thousand imported ones", false);

    private final String words;
    private final boolean refuses;

    RowProblem(String words, boolean refuses) {
        this.words = words;
        this.refuses = refuses;
    }

    /** What follows {@code row 17} or {@code row 17, column "Points"}. */
    public String words() {
        return words;
    }

    /** Whether the whole row is left out; else only that part of it is, as a difference to reconcile. */
    public boolean refuses() {
        return refuses;
    }
}
