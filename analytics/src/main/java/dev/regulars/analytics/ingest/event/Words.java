package dev.regulars.analytics.ingest.event;

import java.util.Set;

/** The names of decision.schema.json; ContractWordsTest compares them with it. */
final class Words {
    static final Set<String> ENVELOPE =
            Set.of("specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data");

    static final Set<String> DATA = Set.of(
            "decisionId",
            "accountId",
            "sequence",
            "memberId",
            "memberEnrolled",
            "transactionType",
            "originalDecisionId",
            "occurredAt",
            "businessDay",
            "storeId",
            "tillId",
            "cashierId",
            "channel",
            "currency",
            "netAmount",
            "eligibleAmount",
            "pointsEarned",
            "pointsRedeemed",
            "rules",
            "tierBefore",
            "tierAfter",
            "lineCount",
            "postings",
            "movements",
            "vouchers",
            "cancelledVouchers",
            "offers",
            "heldOut",
            "offerGoods",
            "nearMisses",
            "discounts",
            "programVersion");

    static final Set<String> RULE = Set.of("rule", "kind", "points");
    static final Set<String> POSTING = Set.of("account", "points");
    static final Set<String> MOVEMENT = Set.of("kind", "lastDay", "points");
    static final Set<String> NEAR_MISS = Set.of("rule", "kind", "missing");
    static final Set<String> DISCOUNT = Set.of("rule", "amount");
    static final Set<String> VOUCHER = Set.of(
            "voucherId",
            "rewardId",
            "value",
            "kind",
            "rule",
            "pointsSpent",
            "percent",
            "sku",
            "usableFrom",
            "expiresOn");

    static final Set<String> TYPES = Set.of(
            "sale",
            "return",
            "void",
            "tier-change",
            "tier-assignment",
            "adjustment",
            "release",
            "points-due",
            "transfer-out",
            "transfer-in",
            "conversion",
            "conversion-reversal",
            "claim",
            "claim-return",
            "claimed",
            "merge-out",
            "merge-in",
            "event",
            "event-reversal");

    static final Set<String> CHANNELS = Set.of("store", "web", "app");
    static final Set<String> RULE_KINDS = Set.of(
            "base", "multiplier", "rate", "points-per-unit", "points-per-amount", "bonus", "voucher", "free-item");
    static final Set<String> VOUCHER_KINDS = Set.of("voucher", "percent-voucher", "free-item");
    static final Set<String> NEAR_MISS_KINDS = Set.of("spend", "quantity");

    static final Set<String> ACCOUNTS = Set.of(
            "member.available",
            "member.pending",
            "member.debt",
            "program.issued",
            "program.redeemed",
            "program.expired",
            "program.written-off",
            "program.adjusted",
            "program.transferred");

    static final Set<String> MOVEMENT_KINDS = Set.of(
            "earned",
            "released",
            "spent",
            "converted",
            "given-back",
            "expired",
            "taken-back",
            "unexpired",
            "overdrawn",
            "owed",
            "repaid",
            "written-off",
            "added",
            "removed",
            "received",
            "sent");

    private Words() {}
}
