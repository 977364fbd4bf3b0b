package dev.regulars.decision.imports;

import dev.regulars.decision.imports.rows.Format;
import dev.regulars.decision.imports.rows.Mapping;
import dev.regulars.decision.imports.rows.Mapping.Balances;
import dev.regulars.decision.imports.rows.Mapping.Mapped;
import dev.regulars.decision.imports.rows.Mapping.Only;
import dev.regulars.decision.imports.rows.Mapping.VoucherKind;
import dev.regulars.decision.imports.rows.MemberField;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a mapping of a body, and of the store. */
public final class MappingReader {

    static final String REFUSE = "refuse";
    static final String ROUND_DOWN = "round-down";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern HEADER = Pattern.compile("[^\\p{Cntrl}]{1,100}");
    private static final Pattern ONE = Pattern.compile("[^\\p{Alnum}\"\\r\\n]");
    private static final Pattern DAYS = Pattern.compile("[yMd./ -]{4,20}");
    private static final Pattern MARK = Pattern.compile("[.,]");
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}");
    private static final Pattern REWARD = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int MOST_TIERS = 100;
    private static final int MOST_VALUES = 20;
    private static final int LONGEST_VALIDITY = 3_650;

    private MappingReader() {}

    public static Mapping read(Fields fields) {
        List<Mapped> columns =
                fields.list("columns", true, Mapping.MOST_COLUMNS, ProblemCode.INVALID_VALUE, MappingReader::column);
        List<MemberField> once = columns.stream()
                .map(Mapped::field)
                .filter(field -> field.kind() == null)
                .toList();
        if (once.stream().distinct().count() < once.size()) {
            fields.refuse("columns", "must not give two columns to one field, unless it is an identifier");
        }
        if (columns.stream().noneMatch(one -> one.field().kind() != null)) {
            fields.refuse("columns", "must give a column to an identifier: external, card, phone or email");
        }
        Map<String, String> tiers = new LinkedHashMap<>();
        fields.list("tiers", false, MOST_TIERS, ProblemCode.INVALID_VALUE, MappingReader::tier)
                .forEach(tier -> tiers.put(tier.word(), tier.tier()));
        return new Mapping(
                fields.text("name", NAME, "-"),
                fields.text("source", NAME, "-"),
                columns,
                format(fields),
                tiers,
                fields.bool("keepTier"),
                choice(fields, "balances", Map.of("add", Balances.ADD, "compare", Balances.COMPARE), Balances.COMPARE),
                voucher(fields.object("voucher")),
                only(fields.object("only")));
    }

    private static Mapped column(Fields fields) {
        return new Mapped(
                fields.text("column", HEADER, "-"), fields.oneOf("field", MemberField.BY_WORD, MemberField.EXTERNAL));
    }

    private static MappingText.Tier tier(Fields fields) {
        return new MappingText.Tier(fields.text("word", HEADER, "-"), fields.text("tier", HEADER, "-"));
    }

    private static Format format(Fields fields) {
        String days = one(fields, "days", DAYS, Format.OWN.days());
        if (!Format.isOfDays(days)) {
            fields.refuse("days", "must be a pattern like dd/MM/yyyy");
        }
        char delimiter = delimiter(fields);
        char mark = one(fields, "decimalMark", MARK, ".").charAt(0);
        char separator = one(fields, "listSeparator", ONE, "|").charAt(0);
        return new Format(
                delimiter,
                choice(fields, "charset", new TreeMap<>(Format.CHARSETS), StandardCharsets.UTF_8),
                days,
                mark,
                separator,
                fields.optionalText("phoneRegion", REGION),
                choice(fields, "fractions", Map.of(REFUSE, false, ROUND_DOWN, true), false),
                fields.bool("minorUnits"));
    }

    private static char delimiter(Fields fields) {
        return one(fields, "delimiter", ONE, ",").charAt(0);
    }

    private static String one(Fields fields, String name, Pattern form, String whenMissing) {
        String text = fields.optionalText(name, form);
        return text == null ? whenMissing : text;
    }

    /** {@code whenMissing} where it is not there. */
    private static <T> T choice(Fields fields, String name, Map<String, T> values, T whenMissing) {
        String text = fields.optionalText(name, Pattern.compile(String.join("|", values.keySet())));
        T value = text == null ? null : values.get(text);
        return value == null ? whenMissing : value;
    }

    private static @Nullable VoucherKind voucher(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        String reward = fields.text("rewardId", REWARD, "-");
        String name = fields.text("name", HEADER, "-");
        int days = fields.wholeOrLeast("validDays", 0, LONGEST_VALIDITY);
        fields.reportUnread();
        return new VoucherKind(reward, name, days == 0 ? null : days);
    }

    private static @Nullable Only only(@Nullable Fields fields) {
        if (fields == null) {
            return null;
        }
        Only only = new Only(fields.text("column", HEADER, "-"), fields.texts("values", MOST_VALUES, HEADER));
        fields.reportUnread();
        return only;
    }
}
