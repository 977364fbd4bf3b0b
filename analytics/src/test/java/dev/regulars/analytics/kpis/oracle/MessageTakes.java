package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.MessageStep;
import dev.regulars.analytics.ingest.event.VoucherChange;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;

/** What members did after a message went out to them, or would have. */
record MessageTakes(History history, MessageStep due) {

    boolean namesSomething() {
        return due.voucherId() != null || due.offer() != null;
    }

    boolean isTaken() {
        return isRedeemed()
                || Sums.sales(history.decisions()).stream()
                        .filter(this::isAfter)
                        .filter(sale -> sale.offerGoods().contains(String.valueOf(due.offer())))
                        .anyMatch(sale -> history.decisions().stream()
                                .noneMatch(event -> event.type().equals("void")
                                        && sale.decisionId().equals(event.originalDecisionId())));
    }

    private boolean isRedeemed() {
        return history.changes().stream()
                .filter(change -> change.voucherId().equals(due.voucherId()))
                .max(Comparator.comparing(VoucherChange::occurredAt).thenComparing(VoucherChange::eventId))
                .filter(last ->
                        last.change().equals("redeemed") && last.occurredAt().isAfter(due.at()))
                .isPresent();
    }

    /** The member's, within 30 days. */
    boolean isAfter(DecisionEvent event) {
        LocalDate day = LocalDate.ofInstant(due.at(), ZoneOffset.UTC);
        return due.memberId().equals(event.memberId())
                && event.occurredAt().isAfter(due.at())
                && !event.businessDay().isAfter(day.plusDays(30));
    }
}
