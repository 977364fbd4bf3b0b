package dev.regulars.analytics.ingest.duckdb;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Appends events to the table of decisions of 002-facts.sql, column by column in their order. */
final class Tables {
    private Tables() {}

    /** @param first the number of the first of them */
    static void append(DuckDBConnection connection, List<DecisionEvent> events, long first) throws SQLException {
        try (DuckDBAppender decisions = connection.createAppender("decisions")) {
            long number = first;
            for (DecisionEvent event : events) {
                append(decisions, event, number++);
            }
        }
        try (Parts parts = new Parts(connection)) {
            long number = first;
            for (DecisionEvent event : events) {
                parts.append(event, number++);
            }
        }
    }

    private static void append(DuckDBAppender decisions, DecisionEvent event, long number) throws SQLException {
        decisions
                .beginRow()
                .append(number)
                .append(event.decisionId())
                .append(event.accountId())
                .append(event.sequence())
                .append(Hashes.ofId(event.decisionId()))
                .append(Hashes.ofPlace(event.accountId(), event.sequence()))
                .append(event.memberId())
                .append(event.memberEnrolled())
                .append(event.type())
                .append(event.originalDecisionId())
                .append(LocalDateTime.ofInstant(event.occurredAt(), ZoneOffset.UTC))
                .append(event.businessDay())
                .append(Math.toIntExact(event.businessDay().toEpochDay()))
                .append(event.storeId())
                .append(event.tillId())
                .append(event.cashierId())
                .append(event.channel())
                .append(event.currency())
                .append(event.netAmount())
                .append(event.eligibleAmount())
                .append(event.pointsEarned())
                .append(event.pointsRedeemed())
                .append(event.tierBefore())
                .append(event.tierAfter())
                .append(event.lineCount())
                .append(event.programVersion())
                .endRow();
    }
}
