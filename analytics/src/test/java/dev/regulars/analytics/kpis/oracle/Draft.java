package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.DecisionEvent.Discount;
import dev.regulars.analytics.ingest.event.DecisionEvent.Movement;
import dev.regulars.analytics.ingest.event.DecisionEvent.NearMiss;
import dev.regulars.analytics.ingest.event.DecisionEvent.OfferSeen;
import dev.regulars.analytics.ingest.event.DecisionEvent.Posting;
import dev.regulars.analytics.ingest.event.DecisionEvent.RulePoints;
import dev.regulars.analytics.ingest.event.Voucher;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A decision that is being made up. */
final class Draft {
    final String id;
    final String account;
    final long sequence;
    final String type;
    final LocalDate day;
    String member;
    boolean enrolled;
    String original;
    int second;
    String store = "";
    String till;
    String cashier;
    String channel = "";
    long pence;
    long redeemed;
    String before;
    String after;
    Integer lines;
    final List<RulePoints> rules = new ArrayList<>();
    final List<Posting> postings = new ArrayList<>();
    final List<Movement> movements = new ArrayList<>();
    final List<Voucher> vouchers = new ArrayList<>();
    final List<OfferSeen> offers = new ArrayList<>();
    final List<String> heldOut = new ArrayList<>();
    final List<String> offerGoods = new ArrayList<>();
    final List<NearMiss> nearMisses = new ArrayList<>();
    final List<Discount> discounts = new ArrayList<>();

    Draft(String id, String account, long sequence, String type, LocalDate day) {
        this.id = id;
        this.account = account;
        this.sequence = sequence;
        this.type = type;
        this.day = day;
    }

    void rule(String rule, String kind, long points) {
        rules.add(new RulePoints(rule, kind, points));
    }

    /** Points go from one account to another; below zero they go back. */
    void move(String from, String to, long points) {
        if (points != 0) {
            postings.add(new Posting(from, -points));
            postings.add(new Posting(to, points));
        }
    }

    void moved(String kind, long points) {
        movements.add(new Movement(kind, null, points));
    }

    DecisionEvent event() {
        BigDecimal amount = BigDecimal.valueOf(pence, 2);
        return new DecisionEvent(
                id,
                account,
                sequence,
                member,
                enrolled,
                type,
                original,
                day.atTime(8, 0).plusSeconds(second).toInstant(ZoneOffset.UTC),
                day,
                store,
                till,
                cashier,
                channel,
                "GBP",
                amount,
                amount,
                rules.stream().mapToLong(RulePoints::points).sum(),
                redeemed,
                rules,
                before,
                after,
                lines,
                postings,
                movements,
                vouchers,
                offers,
                heldOut,
                offerGoods,
                nearMisses,
                discounts,
                "v1");
    }
}
