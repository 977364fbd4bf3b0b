package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.DecisionEvent.Posting;
import dev.regulars.analytics.ingest.event.DecisionEvent.RulePoints;
import dev.regulars.analytics.ingest.event.DecisionEvent.Voucher;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Appends events to the tables of 001-decisions.sql, column by column in their order. */
final class Tables {
    private Tables() {}

    static void append(DuckDBConnection connection, List<DecisionEvent> events) throws SQLException {
        try (DuckDBAppender decisions = connection.createAppender("decisions")) {
            for (DecisionEvent event : events) {
                append(decisions, event);
            }
        }
        try (DuckDBAppender rules = connection.createAppender("decision_rules");
                DuckDBAppender postings = connection.createAppender("postings");
                DuckDBAppender vouchers = connection.createAppender("vouchers")) {
            for (DecisionEvent event : events) {
                appendParts(rules, postings, vouchers, event);
            }
        }
    }

    private static void append(DuckDBAppender decisions, DecisionEvent event) throws SQLException {
        decisions
                .beginRow()
                .append(event.decisionId())
                .append(event.accountId())
                .append(event.sequence())
                .append(event.memberId())
                .append(event.memberEnrolled())
                .append(event.type())
                .append(event.originalDecisionId())
                .append(LocalDateTime.ofInstant(event.occurredAt(), ZoneOffset.UTC))
                .append(event.businessDay())
                .append(event.storeId())
                .append(event.tillId())
                .append(event.channel())
                .append(event.currency())
                .append(event.netAmount())
                .append(event.eligibleAmount())
                .append(event.pointsEarned())
                .append(event.pointsRedeemed())
                .append(event.tierBefore())
                .append(event.tierAfter())
                .append(event.programVersion())
                .endRow();
    }

    private static void appendParts(
            DuckDBAppender rules, DuckDBAppender postings, DuckDBAppender vouchers, DecisionEvent event)
            throws SQLException {
        String id = event.decisionId();
        for (RulePoints rule : event.rules()) {
            rules.beginRow()
                    .append(id)
                    .append(rule.rule())
                    .append(rule.kind())
                    .append(rule.points())
                    .endRow();
        }
        for (Posting posting : event.postings()) {
            postings.beginRow()
                    .append(id)
                    .append(posting.account())
                    .append(posting.points())
                    .endRow();
        }
        for (Voucher voucher : event.vouchers()) {
            vouchers.beginRow()
                    .append(voucher.voucherId())
                    .append(id)
                    .append(voucher.rewardId())
                    .append(voucher.value())
                    .endRow();
        }
    }
}
