package dev.regulars.decision.imports.rows;

import dev.regulars.decision.imports.rows.MemberRow.VoucherCells;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.IdentifierForms;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.members.TimeZones;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a member's row of cells, with every error of the row. */
final class RowReader {

    private static final Predicate<String> LANGUAGE =
            Pattern.compile("[a-z]{2}").asMatchPredicate();
    private static final Predicate<String> TAG =
            Pattern.compile("[A-Za-z0-9._-]{1,64}").asMatchPredicate();
    private static final Predicate<String> CODE =
            Pattern.compile("[\\x21-\\x7E]([\\x20-\\x7E]{0,62}[\\x21-\\x7E])?").asMatchPredicate();
    private static final int LONGEST_IDENTIFIER = 128;
    private static final int MOST_TAGS = 100;
    private static final long MOST_POINTS = 1_000_000_000;
    private static final BigDecimal MOST_MONEY = new BigDecimal("1000000");
    /** More is no value of a voucher. */
    private static final BigDecimal MOST_MINOR = new BigDecimal("1000000000000");

    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final Map<String, Boolean> WORDS = Map.of(
            "true", true, "yes", true, "y", true, "1", true, "false", false, "no", false, "n", false, "0", false);

    private final Mapping mapping;
    private final IdentifierForms forms;
    private final ProgramFacts facts;
    private final CellForms cells;
    private final Map<MemberField, Integer> places = new EnumMap<>(MemberField.class);
    private final List<Place> identifiers = new ArrayList<>();
    private final List<String> header;
    private final Mapping.@Nullable Only only;
    private final int onlyAt;

    /** Of an identifier; a member may have several of a kind. */
    private record Place(int at, Identifier.Kind kind) {}

    RowReader(List<String> header, Mapping mapping, IdentifierForms forms, ProgramFacts facts) {
        this.header = header;
        this.mapping = mapping;
        this.forms = forms;
        this.facts = facts;
        cells = new CellForms(mapping.format());
        for (Mapping.Mapped mapped : mapping.columns()) {
            int at = header.indexOf(mapped.column());
            Identifier.Kind kind = mapped.field().kind();
            if (at >= 0 && kind != null) {
                identifiers.add(new Place(at, kind));
            } else if (at >= 0) {
                places.put(mapped.field(), at);
            }
        }
        only = mapping.only();
        onlyAt = only == null ? -1 : header.indexOf(only.column());
    }

    ReadRow read(CsvRow row) {
        if (row.broken() != null) {
            return new ReadRow(row.line(), null, ReadRow.NOTHING, List.of(RowError.of(row.line(), row.broken())));
        }
        if (only != null
                && onlyAt >= 0
                && !only.values().contains(row.cells().get(onlyAt).strip())) {
            return new ReadRow(row.line(), null, ReadRow.NOTHING, List.of());
        }
        return new One(row).read();
    }

    /** One row while it is read. */
    private final class One {

        private final CsvRow row;
        private final List<RowError> errors = new ArrayList<>();

        One(CsvRow row) {
            this.row = row;
        }

        ReadRow read() {
            Long balance = balance();
            String enrolled = cell(MemberField.ENROLLED_AT);
            String birthday = cell(MemberField.BIRTHDAY);
            MemberRow member = new MemberRow(
                    row.line(),
                    identifiers(),
                    enrolled == null ? null : take(MemberField.ENROLLED_AT, cells.instant(enrolled, facts)),
                    word(MemberField.LANGUAGE, LANGUAGE),
                    word(MemberField.TIME_ZONE, TimeZones::isKnown),
                    birthday == null ? null : take(MemberField.BIRTHDAY, cells.birthday(birthday)),
                    employee(),
                    tags(),
                    tier(),
                    cell(MemberField.TIER),
                    balance,
                    balance == null ? null : lastDay(MemberField.BALANCE_LAST_DAY),
                    voucher());
            ReadRow.Sums sums = ReadRow.Sums.of(balance, member.voucher());
            return new ReadRow(row.line(), errors.isEmpty() ? member : null, sums, errors);
        }

        private @Nullable String cell(MemberField field) {
            Integer at = places.get(field);
            return at == null ? null : cell(at.intValue());
        }

        private @Nullable String cell(int at) {
            String text = SafeCells.plain(row.cells().get(at).strip());
            return text.isEmpty() ? null : text;
        }

        private void wrong(MemberField field, RowProblem problem) {
            wrong(places.getOrDefault(field, 0).intValue(), problem);
        }

        private void wrong(int at, RowProblem problem) {
            errors.add(new RowError(row.line(), header.get(at), problem));
        }

        private <T> @Nullable T take(MemberField field, CellForms.Read<T> read) {
            if (read.problem() != null) {
                wrong(field, read.problem());
            }
            return read.value();
        }

        private List<Identifier> identifiers() {
            List<Identifier> all = new ArrayList<>();
            for (Place place : identifiers) {
                String text = cell(place.at());
                if (text != null) {
                    Optional<Identifier> form = text.length() > LONGEST_IDENTIFIER
                            ? Optional.empty()
                            : forms.normalised(
                                    new Identifier(place.kind(), text),
                                    mapping.format().phoneRegion());
                    form.ifPresentOrElse(all::add, () -> wrong(place.at(), RowProblem.INVALID_IDENTIFIER));
                }
            }
            if (all.isEmpty() && errors.isEmpty()) {
                errors.add(RowError.of(row.line(), RowProblem.NO_IDENTIFIER));
            }
            if (all.size() > Members.MAX_IDENTIFIERS) {
                errors.add(RowError.of(row.line(), RowProblem.TOO_MANY_IDENTIFIERS));
            }
            return all.stream().distinct().toList();
        }

        private @Nullable String word(MemberField field, Predicate<String> form) {
            String text = cell(field);
            if (text != null && !form.test(text)) {
                wrong(field, RowProblem.INVALID_WORD);
            }
            return text;
        }

        private @Nullable Boolean employee() {
            String text = cell(MemberField.EMPLOYEE);
            Boolean value = text == null ? null : WORDS.get(text.toLowerCase(Locale.ROOT));
            if (text != null && value == null) {
                wrong(MemberField.EMPLOYEE, RowProblem.INVALID_WORD);
            }
            return value;
        }

        private @Nullable Set<String> tags() {
            String text = cell(MemberField.TAGS);
            if (text == null) {
                return null;
            }
            Set<String> tags = new TreeSet<>(Arrays.asList(text.split(
                    "\\s*" + Pattern.quote(String.valueOf(mapping.format().listSeparator())) + "\\s*")));
            tags.remove("");
            if (tags.size() > MOST_TAGS || !tags.stream().allMatch(TAG)) {
                wrong(MemberField.TAGS, RowProblem.INVALID_WORD);
            }
            return tags;
        }

        private @Nullable String tier() {
            String text = cell(MemberField.TIER);
            if (text == null) {
                return null;
            }
            String tier = mapping.tiers().getOrDefault(text, text);
            if (!facts.tiers().contains(tier)) {
                wrong(MemberField.TIER, RowProblem.UNKNOWN_TIER);
            }
            return tier;
        }

        private @Nullable Long balance() {
            String text = cell(MemberField.BALANCE);
            BigDecimal number = text == null ? null : take(MemberField.BALANCE, cells.number(text));
            if (number == null) {
                return null;
            }
            BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
            boolean negative = number.signum() < 0 && mapping.balances() == Mapping.Balances.ADD;
            if (negative || number.abs().compareTo(BigDecimal.valueOf(MOST_POINTS)) > 0) {
                wrong(MemberField.BALANCE, RowProblem.OUT_OF_RANGE);
                return null;
            }
            if (whole.compareTo(number) != 0 && !mapping.format().roundDown()) {
                wrong(MemberField.BALANCE, RowProblem.FRACTION_OF_A_POINT);
            }
            return whole.longValueExact();
        }

        private @Nullable LocalDate lastDay(MemberField field) {
            String text = cell(field);
            LocalDate day = text == null ? null : take(field, cells.day(text));
            if (day != null && day.isBefore(facts.today())) {
                wrong(field, RowProblem.DAY_NOT_POSSIBLE);
            }
            return day;
        }

        private @Nullable VoucherCells voucher() {
            String code = word(MemberField.VOUCHER_CODE, CODE);
            if (code == null) {
                return null;
            }
            BigDecimal value = amount(MemberField.VOUCHER_VALUE, MOST_MONEY, facts.decimals());
            BigDecimal percent = amount(MemberField.VOUCHER_PERCENT, HUNDRED, 2);
            if (value == null && percent == null) {
                errors.add(RowError.of(row.line(), RowProblem.VOUCHER_WITHOUT_VALUE));
            }
            LocalDate day = lastDay(MemberField.VOUCHER_LAST_DAY);
            Integer days = mapping.voucher() == null ? null : mapping.voucher().validDays();
            if (day == null && days == null) {
                errors.add(RowError.of(row.line(), RowProblem.VOUCHER_WITHOUT_END));
            }
            BigDecimal money = value == null ? BigDecimal.ZERO : value;
            return new VoucherCells(
                    code,
                    money,
                    money.movePointRight(facts.decimals())
                            .setScale(0, RoundingMode.DOWN)
                            .min(MOST_MINOR)
                            .longValueExact(),
                    percent,
                    day == null ? facts.today().plusDays(days == null ? 0 : days) : day);
        }

        private @Nullable BigDecimal amount(MemberField field, BigDecimal most, int decimals) {
            String text = cell(field);
            BigDecimal number = text == null ? null : take(field, cells.number(text));
            if (number == null || number.signum() == 0) {
                return null;
            }
            if (field == MemberField.VOUCHER_VALUE && mapping.format().minorUnits()) {
                number = number.movePointLeft(decimals);
            }
            if (number.signum() < 0
                    || number.compareTo(most) > 0
                    || number.stripTrailingZeros().scale() > decimals) {
                wrong(field, RowProblem.OUT_OF_RANGE);
            }
            return number;
        }
    }
}
