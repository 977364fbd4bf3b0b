package dev.regulars.decision.authoring.tiers.web;

import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.program.tiers.TierRange;
import dev.regulars.program.tiers.TierRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rows as the page sends them. */
record TiersWanted(String was, List<TierRow> rows) {

    static final Pattern HASH = Pattern.compile("[0-9a-f]{0,64}");

    private static final int MOST_ROWS = 200;
    private static final int MOST_INPUTS = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern TIER = Pattern.compile("[^\"\\\\\\p{Cntrl}]{1,60}");
    private static final Pattern NOTE = Pattern.compile("[^\\p{Cntrl}]{0,300}");

    static TiersWanted read(Fields fields) {
        return new TiersWanted(
                fields.text("was", HASH, ""),
                fields.list("rows", true, MOST_ROWS, ProblemCode.TOO_MANY_ENTRIES, TiersWanted::row));
    }

    private static TierRow row(Fields fields) {
        int was = fields.wholeOrLeast("was", -1, MOST_ROWS);
        String note = fields.optionalText("note", NOTE);
        return new TierRow(
                was < 0 ? null : was,
                fields.list("conditions", true, MOST_INPUTS, ProblemCode.TOO_MANY_ENTRIES, TiersWanted::range),
                fields.text("tier", TIER, "?"),
                note == null ? "" : note.strip());
    }

    private static TierRange range(Fields fields) {
        return new TierRange(
                number(fields, "from"), fields.bool("fromIncluded"), number(fields, "to"), fields.bool("toIncluded"));
    }

    private static @Nullable BigDecimal number(Fields fields, String name) {
        String text = fields.optionalText(name, NUMBER);
        return text == null ? null : new BigDecimal(text);
    }
}
