package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import java.time.Clock;
import java.time.Instant;

/** Counts that mails were opened, and their links clicked: each once a mail. */
public final class CountSteps {

    private final OutgoingBox box;
    private final MessageSteps steps;
    private final Accounts accounts;
    private final CountingSettings settings;
    private final Clock clock;

    CountSteps(OutgoingBox box, MessageSteps steps, Accounts accounts, CountingSettings settings, Clock clock) {
        this.box = box;
        this.steps = steps;
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    /** The first time stays. What was forgotten, is a scanner's, or of a member who is gone, changes nothing. */
    public void count(String reference, Step step) {
        if (settings.has(step)) {
            Instant now = clock.instant();
            box.ofReference(reference)
                    .filter(message -> isTime(message, now) && isMembers(message))
                    .ifPresent(message -> steps.first(message.id(), step, now));
        }
    }

    private boolean isTime(Outgoing message, Instant now) {
        Instant sentAt = message.sentAt();
        return sentAt != null && !now.isBefore(sentAt.plus(settings.after()));
    }

    private boolean isMembers(Outgoing message) {
        return accounts.find(accounts.home(message.memberId()))
                .filter(Account::isMemberNow)
                .isPresent();
    }
}
