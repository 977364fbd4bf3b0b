package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.FeedbackGiven;
import dev.regulars.analytics.ingest.event.MessageStep;
import dev.regulars.analytics.ingest.event.ProgramEvent;
import dev.regulars.analytics.ingest.event.VoucherChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** All that the figures are worked out from, as the events tell it. */
record History(
        List<DecisionEvent> decisions,
        List<VoucherChange> changes,
        List<ProgramEvent> programs,
        List<Target> targets,
        List<FeedbackGiven> feedback,
        List<MessageStep> steps) {

    /** @param month its first day */
    record Target(String store, LocalDate month, BigDecimal amount) {}
}
