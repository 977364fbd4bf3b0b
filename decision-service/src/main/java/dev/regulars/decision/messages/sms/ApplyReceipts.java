package dev.regulars.decision.messages.sms;

import dev.regulars.decision.messages.HandedOver;
import dev.regulars.decision.messages.sms.Receipts.Known;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Tells messages what receipts said of their parts. A message of three parts is delivered when all three are, and
 * undeliverable with the first part that is.
 */
final class ApplyReceipts {

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 50;
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final Duration NOT_OURS = Duration.ofHours(1);
    private static final Duration TIDY = Duration.ofMinutes(1);

    private final Receipts receipts;
    private final HandedOver handed;
    private final SmsSettings settings;
    private final Clock clock;
    private Instant tidied = Instant.EPOCH;

    ApplyReceipts(Receipts receipts, HandedOver handed, SmsSettings settings, Clock clock) {
        this.receipts = receipts;
        this.handed = handed;
        this.settings = settings;
        this.clock = clock;
    }

    void work() {
        Instant now = clock.instant();
        if (tidied.isBefore(now.minus(TIDY))) {
            receipts.index();
            receipts.forget(now.minus(settings.keepReceipts()), PAGE);
            tidied = now;
        }
        int looked = PAGE;
        for (int page = 0; page < MOST_PAGES && looked == PAGE; page++) {
            List<Known> due = receipts.due(PAGE);
            due.forEach(this::look);
            looked = due.size();
        }
    }

    private void look(Known known) {
        String messageId = known.messageId();
        if (messageId == null) {
            wait(known, NOT_OURS);
            return;
        }
        List<String> ids = handed.ids(messageId);
        Optional<Known> telling = ids.contains(known.id()) ? telling(ids, known.parts()) : Optional.empty();
        if (telling.isEmpty() || tell(messageId, telling.get())) {
            receipts.done(known);
        } else {
            wait(known, settings.keepReceipts());
        }
    }

    private boolean tell(String messageId, Known telling) {
        Fate fate = Objects.requireNonNull(telling.fate());
        String error = telling.error();
        return handed.tell(
                messageId,
                fate.state(),
                fate == Fate.DELIVERED ? null : "sms: " + (error == null ? "the receipt gives no code" : error));
    }

    /** The part that says what became of the whole; empty while that is open. */
    private Optional<Known> telling(List<String> ids, int parts) {
        List<Known> all = receipts.all(ids);
        Optional<Known> lost = all.stream()
                .filter(one -> one.fate() == Fate.UNDELIVERABLE || one.fate() == Fate.EXPIRED)
                .findFirst();
        boolean arrived = ids.size() == parts
                && all.size() == parts
                && all.stream().allMatch(one -> one.fate() == Fate.DELIVERED);
        return arrived ? Optional.of(all.get(0)) : lost;
    }

    private void wait(Known known, Duration atMost) {
        if (known.at().plus(atMost).isBefore(clock.instant())) {
            receipts.done(known);
        } else {
            receipts.lookAgain(known, SOON);
        }
    }
}
