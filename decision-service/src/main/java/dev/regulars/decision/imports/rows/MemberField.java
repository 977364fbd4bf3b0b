package dev.regulars.decision.imports.rows;

import dev.regulars.decision.members.Identifier.Kind;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a column of a file can say of a member; the order is that of an export. */
public enum MemberField {
    EXTERNAL(Kind.EXTERNAL),
    CARD(Kind.CARD),
    PHONE(Kind.PHONE),
    EMAIL(Kind.EMAIL),
    PAYMENT_TOKEN(Kind.PAYMENT_TOKEN),
    /** ISO instant, or a day in the mapping's form. */
    ENROLLED_AT,
    LANGUAGE,
    /** IANA name: {@code Europe/Lisbon}. */
    TIME_ZONE,
    /** A day, of which the year is forgotten, or {@code MM-dd}. */
    BIRTHDAY,
    EMPLOYEE,
    /** Separated as the mapping says. */
    TAGS,
    TIER,
    /** Points that can be spent. */
    BALANCE,
    /** On which the points of the row can be spent. */
    BALANCE_LAST_DAY,
    VOUCHER_CODE,
    /** Money in the program's currency. */
    VOUCHER_VALUE,
    /** In place of a value: what the voucher takes off. */
    VOUCHER_PERCENT,
    VOUCHER_LAST_DAY;

    /** By word, in this order. */
    public static final Map<String, MemberField> BY_WORD = byWord();

    private final @Nullable Kind kind;

    MemberField() {
        this(null);
    }

    MemberField(@Nullable Kind kind) {
        this.kind = kind;
    }

    /** Of the identifier that it is; null for what is none. */
    public @Nullable Kind kind() {
        return kind;
    }

    /** As in mappings and exports: {@code balance-last-day}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Map<String, MemberField> byWord() {
        Map<String, MemberField> all = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(field -> all.put(field.word(), field));
        return Collections.unmodifiableMap(all);
    }
}
