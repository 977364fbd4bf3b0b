package dev.regulars.analytics.sql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The tables that can be asked, and what each holds. Others are not for people: records that could not be understood
 * with all that is in them, places in the topics, and what settings of alerts may hold.
 */
public final class SqlTables {
    public static final Map<String, String> HOLDS = holds();

    private SqlTables() {}

    private static Map<String, String> holds() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("decisions", "one row a decision: sale, return, void, or what was done to points without one");
        all.put("decision_rules", "points of each row of the program in a decision");
        all.put("postings", "both sides of each entry of the ledger; they sum to zero");
        all.put("movements", "points earned, spent, expired, by the last day on which they can be spent");
        all.put("vouchers", "vouchers issued");
        all.put("voucher_changes", "vouchers redeemed, given back and cancelled");
        all.put("offers", "personal offers; shown is false for members whom the hold-out keeps out");
        all.put("offer_goods", "offers whose goods a member bought with a sale, shown before or not");
        all.put("held_out", "campaigns that a member would have had, but for the hold-out");
        all.put("near_misses", "campaigns that only some spend or quantity was missing for");
        all.put("discounts", "what campaigns took off");
        all.put("feedback", "what members said of purchases, 0 to 10");
        all.put("message_steps", "messages sent, withheld by a hold-out, opened and clicked, each once");
        all.put("program_versions", "programs that were live, and from when on");
        all.put("program_rows", "campaigns, offers, rewards, tiers, stores and segments of each program");
        all.put("targets", "what a store is to sell in a month");
        all.put("member_values", "what each member is worth, by the newest fit");
        return Collections.unmodifiableMap(all);
    }
}
