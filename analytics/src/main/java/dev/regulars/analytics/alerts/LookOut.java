package dev.regulars.analytics.alerts;

import dev.regulars.analytics.kpis.Choices;
import dev.regulars.analytics.kpis.Kpi;
import dev.regulars.analytics.kpis.KpiCatalog;
import dev.regulars.analytics.kpis.KpiQuery;
import dev.regulars.analytics.kpis.Scope;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at every rule and raises what is new. What was raised for the same rule, subject and day is not told again. */
@Component
public final class LookOut {
    private static final Logger log = LoggerFactory.getLogger(LookOut.class);
    /** A rule that finds more is too loose to be told line by line. */
    private static final int MOST_A_RULE = 50;

    private static final int ID_DIGITS = 24;

    private final Alerts alerts;
    private final KpiCatalog catalog;
    private final KpiQuery query;
    private final List<Sender> senders;
    private final Clock clock;

    public LookOut(Alerts alerts, KpiCatalog catalog, KpiQuery query, List<Sender> senders, Clock clock) {
        this.alerts = alerts;
        this.catalog = catalog;
        this.query = query;
        this.senders = List.copyOf(senders);
        this.clock = clock;
    }

    /** Gives how many alerts are new. */
    public synchronized int look() {
        int raised = 0;
        LocalDate today = LocalDate.now(clock);
        for (AlertRule rule : alerts.rules()) {
            if (rule.active()) {
                try {
                    raised += look(rule, today);
                } catch (RuntimeException e) {
                    log.error("alert rule {} cannot be looked at", rule.id(), e);
                }
            }
        }
        return raised;
    }

    private int look(AlertRule rule, LocalDate today) {
        Optional<Kpi> kpi = catalog.find(rule.kpi());
        LocalDate last = lastDay(rule, today);
        if (kpi.isEmpty() || last == null) {
            return 0;
        }
        boolean band = rule.test() == AlertRule.Test.BAND;
        LocalDate from = band ? last.minusWeeks(rule.days()) : last.minusDays(rule.days() - 1L);
        List<Silence> silences = alerts.silences(last);
        int raised = 0;
        for (Finding finding : Evaluation.of(rule, query.run(kpi.get(), Scope.of(from, last)), last)) {
            boolean silent = silences.stream()
                    .anyMatch(silence -> silence.rule().equals(rule.id())
                            && silence.subject().equals(finding.subject()));
            if (!silent && raised < MOST_A_RULE && raise(alert(rule, finding))) {
                raised++;
            }
        }
        return raised;
    }

    /** A band compares whole days: not the one that is still going on. */
    private @Nullable LocalDate lastDay(AlertRule rule, LocalDate today) {
        Choices choices = query.choices();
        LocalDate known = choices.lastDay();
        LocalDate most = rule.test() == AlertRule.Test.BAND ? today.minusDays(1) : today;
        return known == null || known.isBefore(most) ? known : most;
    }

    private boolean raise(Alert alert) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        senders.stream()
                .filter(sender -> sender.isSet() && sender.reaches(alert))
                .forEach(sender -> ways.add(sender.way()));
        return alerts.raise(alert, ways);
    }

    private Alert alert(AlertRule rule, Finding finding) {
        return new Alert(
                id(rule, finding),
                rule.id(),
                rule.title(),
                rule.kpi(),
                finding.subject(),
                finding.day(),
                finding.value(),
                finding.words(),
                clock.instant(),
                null,
                null,
                null);
    }

    private static String id(AlertRule rule, Finding finding) {
        String text = rule.id() + '\n' + finding.subject() + '\n' + finding.day();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
