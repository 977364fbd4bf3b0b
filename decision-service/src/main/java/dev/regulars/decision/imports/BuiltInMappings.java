package dev.regulars.decision.imports;

import static dev.regulars.decision.imports.rows.MemberField.BALANCE;
import static dev.regulars.decision.imports.rows.MemberField.BALANCE_LAST_DAY;
import static dev.regulars.decision.imports.rows.MemberField.BIRTHDAY;
import static dev.regulars.decision.imports.rows.MemberField.CARD;
import static dev.regulars.decision.imports.rows.MemberField.EMAIL;
import static dev.regulars.decision.imports.rows.MemberField.ENROLLED_AT;
import static dev.regulars.decision.imports.rows.MemberField.EXTERNAL;
import static dev.regulars.decision.imports.rows.MemberField.PHONE;
import static dev.regulars.decision.imports.rows.MemberField.TIER;
import static dev.regulars.decision.imports.rows.MemberField.VOUCHER_CODE;
import static dev.regulars.decision.imports.rows.MemberField.VOUCHER_LAST_DAY;
import static dev.regulars.decision.imports.rows.MemberField.VOUCHER_VALUE;

import dev.regulars.decision.imports.rows.Format;
import dev.regulars.decision.imports.rows.Mapping;
import dev.regulars.decision.imports.rows.Mapping.Balances;
import dev.regulars.decision.imports.rows.Mapping.Mapped;
import dev.regulars.decision.imports.rows.Mapping.Only;
import dev.regulars.decision.imports.rows.Mapping.VoucherKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The exports of other systems, by the names that their documentation gives the columns; docs/crm.md says where. To
 * change one, save a copy under another name with the same source.
 */
final class BuiltInMappings {

    /** What {@code GET members.csv} writes. */
    static final String OWN = "regulars";

    static final Map<String, Mapping> ALL = byName(
            new Mapping(OWN, OWN, ExportColumns.all(), Format.OWN, Map.of(), false, Balances.COMPARE, null, null),
            of(
                    "voucherify-customers",
                    "voucherify",
                    iso(),
                    null,
                    null,
                    new Mapped("source_id", EXTERNAL),
                    new Mapped("email", EMAIL),
                    new Mapped("phone", PHONE),
                    new Mapped("birthdate", BIRTHDAY),
                    new Mapped("created_at", ENROLLED_AT),
                    new Mapped("loyalty_points", BALANCE)),
            of(
                    "voucherify-loyalty-cards",
                    "voucherify-cards",
                    iso(),
                    null,
                    new Only("voucher_type", List.of("LOYALTY_CARD")),
                    new Mapped("customer_source_id", EXTERNAL),
                    new Mapped("code", CARD),
                    new Mapped("loyalty_balance", BALANCE),
                    new Mapped("expiration_date", BALANCE_LAST_DAY)),
            of(
                    "voucherify-vouchers",
                    "voucherify-vouchers",
                    iso(),
                    new VoucherKind("voucherify", "Voucher", null),
                    new Only("voucher_type", List.of("GIFT_VOUCHER")),
                    new Mapped("customer_source_id", EXTERNAL),
                    new Mapped("code", VOUCHER_CODE),
                    new Mapped("gift_balance", VOUCHER_VALUE),
                    new Mapped("expiration_date", VOUCHER_LAST_DAY)),
            of(
                    "open-loyalty-members",
                    "open-loyalty",
                    iso(),
                    null,
                    null,
                    new Mapped("memberId", EXTERNAL),
                    new Mapped("email", EMAIL),
                    new Mapped("phone", PHONE),
                    new Mapped("birthDate", BIRTHDAY),
                    new Mapped("loyaltyCardNumber", CARD),
                    new Mapped("createdAt", ENROLLED_AT),
                    new Mapped("levelId", TIER)),
            of(
                    "open-loyalty-points",
                    "open-loyalty",
                    iso(),
                    null,
                    null,
                    new Mapped("memberId", EXTERNAL),
                    new Mapped("activePoints", BALANCE)),
            of(
                    "square-customers",
                    "square",
                    american(),
                    null,
                    null,
                    new Mapped("Square Customer ID", EXTERNAL),
                    new Mapped("Email Address", EMAIL),
                    new Mapped("Phone Number", PHONE),
                    new Mapped("Birthday", BIRTHDAY)),
            of(
                    "square-loyalty",
                    "square",
                    american(),
                    null,
                    null,
                    new Mapped("Phone Number", PHONE),
                    new Mapped("Point Balance", BALANCE)));

    private BuiltInMappings() {}

    private static Format iso() {
        return new Format(',', StandardCharsets.UTF_8, "yyyy-MM-dd", '.', '|', null, true, true);
    }

    private static Format american() {
        return new Format(',', StandardCharsets.UTF_8, "yyyy-MM-dd", '.', '|', "US", false, false);
    }

    private static Mapping of(
            String name,
            String source,
            Format format,
            @Nullable VoucherKind voucher,
            @Nullable Only only,
            Mapped... columns) {
        return new Mapping(name, source, List.of(columns), format, Map.of(), false, Balances.ADD, voucher, only);
    }

    private static Map<String, Mapping> byName(Mapping... mappings) {
        Map<String, Mapping> all = new LinkedHashMap<>();
        Arrays.stream(mappings).forEach(mapping -> all.put(mapping.name(), mapping));
        return Collections.unmodifiableMap(all);
    }
}
