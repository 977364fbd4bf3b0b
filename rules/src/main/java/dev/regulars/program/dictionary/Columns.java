package dev.regulars.program.dictionary;

import static dev.regulars.program.dictionary.Column.optional;
import static dev.regulars.program.dictionary.Column.required;

import dev.regulars.program.Reward;
import dev.regulars.program.Segment;
import java.util.List;
import java.util.stream.Stream;

/** The columns of the shorter tables. */
final class Columns {

    static final List<Column> EARN_RATES = List.of(
            required("id", CellType.ID, "Unique in the table; stands in explanations."),
            optional("tier", CellType.WORD, "any", "Only members of this tier.").in(Reference.TIERS),
            optional("channel", CellType.CHOICE, "any", "Only this channel.").oneOf("store", "web", "app"),
            optional("store", CellType.WORD, "any", "Only this store.").in(Reference.STORES),
            optional("category", CellType.WORD, "any", "Only lines of this category."),
            optional("brand", CellType.WORD, "any", "Only lines of this brand."),
            optional("sku", CellType.WORD, "any", "Only this product."),
            required("points", CellType.DECIMAL, "Points for each 'per'."),
            required("per", CellType.AMOUNT, "Amount of money that earns 'points'."));

    static final List<Column> REWARDS = List.of(
            required("id", CellType.ID, "Unique in the table."),
            required("name", CellType.TEXT, "Stands on the receipt."),
            optional("kind", CellType.CHOICE, "voucher", "What the member gets.")
                    .oneOf(Reward.Kind.class),
            optional("issued", CellType.CHOICE, "threshold", "What issues it.").oneOf(Reward.Issued.class),
            optional("threshold", CellType.WHOLE, "not needed", "Available points from which it is issued by itself."),
            optional("points", CellType.WHOLE, "0", "Points that it takes."),
            optional(
                            "tier",
                            CellType.WORD,
                            "any",
                            "For tier-entry: the tier reached; else only this tier and higher ones.")
                    .in(Reference.TIERS),
            optional("nth", CellType.NTH, "not needed", "For visit: which visits."),
            optional("value", CellType.AMOUNT, "0", "What a voucher is worth."),
            optional("percent", CellType.PERCENT, "0", "What a percentage voucher takes off."),
            optional("sku", CellType.WORD, "none", "The product of a free item."),
            optional(
                    "stock",
                    CellType.WHOLE,
                    "no limit",
                    "How many there are of a catalogue reward, in all; raise it when more come."),
            optional("start-days", CellType.WHOLE, "0", "Days from issue until it can be used."),
            required("valid-days", CellType.WHOLE, "Days it is valid, the first one included."));

    static final List<Column> OFFERS = Stream.of(
                    List.of(
                            required("id", CellType.ID, "Unique in the table; ties break on it."),
                            required("name", CellType.TEXT, "Shown to the member."),
                            optional("active", CellType.YES_NO, "yes", "no keeps the row and switches it off."),
                            optional("categories", CellType.WORDS, "any", "Categories that the offer is about."),
                            optional("brands", CellType.WORDS, "any", "Brands that the offer is about."),
                            optional("skus", CellType.WORDS, "any", "Products that the offer is about."),
                            required("reward", CellType.WORD, "What the member gets.")
                                    .in(Reference.REWARDS),
                            optional("price", CellType.AMOUNT, "unknown", "Usual price of what the offer is about."),
                            optional("weight", CellType.DECIMAL, "1", "Multiplies the score; 2 pushes an offer."),
                            optional(
                                    "hold-out",
                                    CellType.PERCENT,
                                    "the program's",
                                    "Share of members who never see it.")),
                    ConditionColumns.CIRCUMSTANCES,
                    ConditionColumns.MEMBER)
            .flatMap(List::stream)
            .toList();

    static final List<Column> SEGMENTS = Stream.of(
                    List.of(
                            required(
                                    "id",
                                    CellType.ID,
                                    "A row of the segment; each row that holds puts a member in it."),
                            required("segment", CellType.WORD, "The segment's name in other tables."),
                            optional("name", CellType.TEXT, "the segment", "For people."),
                            optional(
                                            "by",
                                            CellType.CHOICE,
                                            "row",
                                            "What puts a purchase in: this row's conditions, or the rules of a .drl.")
                                    .oneOf(Segment.By.class),
                            optional("tags", CellType.WORDS, "any", "Tags that the member's record carries.")),
                    ConditionColumns.MEMBER.stream()
                            .filter(column -> !column.name().equals("segments"))
                            .toList())
            .flatMap(List::stream)
            .toList();

    static final List<Column> STORES = List.of(
            required("store", CellType.ID, "As tills send it."),
            required("name", CellType.TEXT, "For people."),
            required("time-zone", CellType.WORD, "Its clock decides the business day: Europe/London."),
            optional("country", CellType.WORD, "unknown", "ISO 3166 code."));

    static final List<Column> PRODUCTS = List.of(
            required("sku", CellType.ID, "As tills send it."),
            required("name", CellType.TEXT, "For people."),
            optional("category", CellType.WORD, "what the till says", "Campaigns and rates select by it."),
            optional("brand", CellType.WORD, "what the till says", "Campaigns and rates select by it."),
            optional("labels", CellType.WORDS, "what the till says", "Campaigns select by them."),
            optional("excluded", CellType.YES_NO, "no", "yes earns nothing and counts for no condition: postage."),
            optional("price", CellType.AMOUNT, "unknown", "Usual price, for personal offers."));

    private Columns() {}
}
