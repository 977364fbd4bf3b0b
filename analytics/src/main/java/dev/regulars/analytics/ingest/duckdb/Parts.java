package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.Voucher;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Appends what belongs to decisions; every table begins with the decision's number and business day. */
final class Parts implements AutoCloseable {
    private final List<DuckDBAppender> open = new ArrayList<>();
    private final DuckDBAppender rules;
    private final DuckDBAppender postings;
    private final DuckDBAppender movements;
    private final DuckDBAppender vouchers;
    private final DuckDBAppender offers;
    private final DuckDBAppender heldOut;
    private final DuckDBAppender offerGoods;
    private final DuckDBAppender nearMisses;
    private final DuckDBAppender discounts;

    Parts(DuckDBConnection connection) throws SQLException {
        rules = open(connection, "decision_rules");
        postings = open(connection, "postings");
        movements = open(connection, "movements");
        vouchers = open(connection, "vouchers");
        offers = open(connection, "offers");
        heldOut = open(connection, "held_out");
        offerGoods = open(connection, "offer_goods");
        nearMisses = open(connection, "near_misses");
        discounts = open(connection, "discounts");
    }

    private DuckDBAppender open(DuckDBConnection connection, String table) throws SQLException {
        DuckDBAppender appender = connection.createAppender(table);
        open.add(appender);
        return appender;
    }

    void append(DecisionEvent event, long number) throws SQLException {
        for (DecisionEvent.RulePoints one : event.rules()) {
            of(rules, event, number)
                    .append(one.rule())
                    .append(one.kind())
                    .append(one.points())
                    .endRow();
        }
        for (DecisionEvent.Posting one : event.postings()) {
            of(postings, event, number)
                    .append(one.account())
                    .append(one.points())
                    .endRow();
        }
        for (DecisionEvent.Movement one : event.movements()) {
            of(movements, event, number)
                    .append(one.kind())
                    .append(one.lastDay())
                    .append(one.points())
                    .endRow();
        }
        for (Voucher one : event.vouchers()) {
            append(one, of(vouchers, event, number));
        }
        for (DecisionEvent.OfferSeen one : event.offers()) {
            of(offers, event, number).append(one.offer()).append(one.shown()).endRow();
        }
        for (String one : event.heldOut()) {
            of(heldOut, event, number).append(one).endRow();
        }
        for (String one : event.offerGoods()) {
            of(offerGoods, event, number).append(one).endRow();
        }
        for (DecisionEvent.NearMiss one : event.nearMisses()) {
            of(nearMisses, event, number)
                    .append(one.rule())
                    .append(one.kind())
                    .append(one.missing())
                    .endRow();
        }
        for (DecisionEvent.Discount one : event.discounts()) {
            of(discounts, event, number).append(one.rule()).append(one.amount()).endRow();
        }
    }

    private static void append(Voucher one, DuckDBAppender row) throws SQLException {
        row.append(one.voucherId())
                .append(one.rewardId())
                .append(one.kind())
                .append(one.rule())
                .append(one.value())
                .append(one.pointsSpent())
                .append(one.usableFrom())
                .append(one.expiresOn())
                .endRow();
    }

    private static DuckDBAppender of(DuckDBAppender table, DecisionEvent event, long number) throws SQLException {
        return table.beginRow().append(number).append(event.businessDay());
    }

    @Override
    public void close() throws SQLException {
        for (DuckDBAppender appender : open) {
            appender.close();
        }
    }
}
