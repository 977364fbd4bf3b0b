package dev.regulars.program.reading;

import java.util.List;

/** A table file of the language and its columns: the data dictionary, from which the reader and the reference work. */
public enum Table {
    EARN_RATES(
            "earn-rates.csv",
            true,
            Column.required("id", Column.Type.ID, "Unique in the table; stands in explanations."),
            Column.optional("tier", Column.Type.WORD, "Only members of this tier."),
            Column.optional("channel", Column.Type.WORD, "store, web or app."),
            Column.optional("store", Column.Type.WORD, "A store of stores.csv."),
            Column.optional("category", Column.Type.WORD, "Only lines of this category."),
            Column.optional("brand", Column.Type.WORD, "Only lines of this brand."),
            Column.optional("sku", Column.Type.WORD, "Only this product."),
            Column.required("points", Column.Type.DECIMAL, "Points for each 'per'."),
            Column.required("per", Column.Type.AMOUNT, "Amount of money that earns 'points'.")),
    CAMPAIGNS(
            "campaigns.csv",
            true,
            Column.required("id", Column.Type.ID, "Unique in the table; ties break on it."),
            Column.required("name", Column.Type.TEXT, "Stands on receipts and in near misses."),
            Column.required("lane", Column.Type.WORD, "A lane of program.yaml."),
            Column.optional("priority", Column.Type.WHOLE, "1 is first; empty means 100."),
            Column.optional("exclusive", Column.Type.WORD, "no, lane or all: what the row silences when it holds."),
            Column.optional("from", Column.Type.DATE, "First business day, inclusive."),
            Column.optional("to", Column.Type.DATE, "Last business day, inclusive."),
            Column.optional("days", Column.Type.WORDS, "mon | tue | wed | thu | fri | sat | sun."),
            Column.optional("stores", Column.Type.WORDS, "Stores of stores.csv."),
            Column.optional("channels", Column.Type.WORDS, "store | web | app."),
            Column.optional("tiers", Column.Type.WORDS, "Tiers of program.yaml."),
            Column.optional("categories", Column.Type.WORDS, "Only lines of these categories."),
            Column.optional("brands", Column.Type.WORDS, "Only lines of these brands."),
            Column.optional("skus", Column.Type.WORDS, "Only these products."),
            Column.optional("except", Column.Type.WORDS, "Categories and SKUs that never match."),
            Column.optional("min-spend", Column.Type.AMOUNT, "Of the matched lines, after discounts, inclusive."),
            Column.optional("min-quantity", Column.Type.DECIMAL, "Of the matched lines, inclusive."),
            Column.required("effect", Column.Type.WORD, "multiplier, points-per-unit or bonus."),
            Column.required("value", Column.Type.DECIMAL, "The multiplier, the points per unit, or the bonus.")),
    REWARDS(
            "rewards.csv",
            false,
            Column.required("id", Column.Type.ID, "Unique in the table."),
            Column.required("name", Column.Type.TEXT, "Stands on the receipt."),
            Column.required("threshold", Column.Type.WHOLE, "Available points from which the voucher is issued."),
            Column.required("points", Column.Type.WHOLE, "Points that it takes."),
            Column.required("value", Column.Type.AMOUNT, "What the voucher is worth."),
            Column.required("valid-days", Column.Type.WHOLE, "Days it is valid, the first one included.")),
    STORES(
            "stores.csv",
            false,
            Column.required("store", Column.Type.ID, "As tills send it."),
            Column.required("name", Column.Type.TEXT, "For people."),
            Column.required("time-zone", Column.Type.WORD, "Its clock decides the business day: Europe/London."),
            Column.optional("country", Column.Type.WORD, "ISO 3166 code.")),
    PRODUCTS(
            "products.csv",
            false,
            Column.required("sku", Column.Type.ID, "As tills send it."),
            Column.required("name", Column.Type.TEXT, "For people."),
            Column.optional("category", Column.Type.WORD, "Campaigns and rates select by it."),
            Column.optional("brand", Column.Type.WORD, "Campaigns and rates select by it.")),
    MESSAGES(
            "messages.csv",
            false,
            Column.required("key", Column.Type.ID, "Which sentence."),
            Column.required(
                    "text", Column.Type.TEXT, "With {points}, {balance}, {tier}, {amount} or {name} to fill in."));

    /** A bigger table is refused; the reference set of 5,000 rows is far below. */
    static final int MAX_ROWS = 50_000;

    private final String file;
    private final boolean needed;
    private final List<Column> columns;

    Table(String file, boolean needed, Column... columns) {
        this.file = file;
        this.needed = needed;
        this.columns = List.of(columns);
    }

    public String file() {
        return file;
    }

    /** Whether a program cannot do without it. */
    public boolean needed() {
        return needed;
    }

    public List<Column> columns() {
        return columns;
    }
}
