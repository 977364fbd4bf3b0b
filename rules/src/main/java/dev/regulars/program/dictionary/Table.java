package dev.regulars.program.dictionary;

import java.util.List;
import java.util.Locale;

/** A table of the program language. One row is one rule, or one thing that rules speak of. */
public enum Table {
    EARN_RATES("Base points: the most specific row that fits a line decides what it earns.", true, Columns.EARN_RATES),
    CAMPAIGNS("What members get on top, under which conditions and limits.", true, CampaignColumns.ALL),
    REWARDS("Vouchers, free items and catalogue rewards, and what issues them.", false, Columns.REWARDS),
    OFFERS("Personal offers: the best few for a member are chosen by what the member bought.", false, Columns.OFFERS),
    SEGMENTS(
            "Groups of members by behaviour, or of purchases by engineer rules; campaigns and offers name them.",
            false,
            Columns.SEGMENTS),
    MESSAGES("Sentences for receipts and tills, and messages that are sent, by language.", false, MessageColumns.ALL),
    STORES("Stores and their clocks.", false, Columns.STORES),
    PRODUCTS("Products, with the category and brand that rules select by.", false, Columns.PRODUCTS),
    EVENTS(
            "What members do beside buying, and what it earns: a review, an installed app, a survey, a check-in.",
            false,
            EventColumns.EVENTS),
    CHALLENGES(
            "Rewards for doing something so often: three visits in June, a purchase in each of four weeks.",
            false,
            EventColumns.CHALLENGES);

    /** A bigger table is refused; the reference set of 5,000 rows is far below. */
    public static final int MAX_ROWS = 50_000;

    private final String help;
    private final boolean needed;
    private final List<Column> columns;

    Table(String help, boolean needed, List<Column> columns) {
        this.help = help;
        this.needed = needed;
        this.columns = columns;
    }

    /** {@code earn-rates.csv}. */
    public String file() {
        return Column.word(this) + ".csv";
    }

    /** Name of its sheet in the workbook: {@code Earn rates}. */
    public String title() {
        String name = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    public String help() {
        return help;
    }

    /** Whether a program cannot do without it. */
    public boolean needed() {
        return needed;
    }

    /** In the order in which they are written; the first one names a row. */
    public List<Column> columns() {
        return columns;
    }
}
