package dev.regulars.analytics.kpis.oracle;

import dev.regulars.analytics.ingest.event.DecisionEvent;
import dev.regulars.analytics.ingest.event.MessageStep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Messages about vouchers, offers and nothing, kept from every fifth member; some are opened and clicked. */
final class RandomMessages {
    private static final List<String> OFFERS = List.of("bread", "cake-free", "tea-5");
    private static final int MONTH_SECONDS = 30 * 86_400;

    private final Random random;
    private final List<MessageStep> steps = new ArrayList<>();
    private int number;

    RandomMessages(Random random) {
        this.random = random;
    }

    List<MessageStep> of(List<DecisionEvent> all) {
        for (DecisionEvent event : all) {
            if (event.memberId() != null) {
                event.vouchers().forEach(voucher -> message(event, "voucher", voucher.voucherId(), null));
                if (random.nextInt(6) == 0) {
                    message(event, "offer-of-the-week", null, OFFERS.get(random.nextInt(OFFERS.size())));
                }
                if (random.nextInt(9) == 0) {
                    message(event, "win-back", null, null);
                }
            }
        }
        return List.copyOf(steps);
    }

    /** The hold-out of the offers begins late: some members were sent one before. */
    private void message(DecisionEvent cause, String row, @Nullable String voucher, @Nullable String offer) {
        Instant at = cause.occurredAt().plusSeconds(random.nextInt(86_400));
        int member = Integer.parseInt(cause.memberId().substring(2));
        boolean withheld = member % 5 == row.length() % 5 && (offer == null || number > 40);
        boolean sms = random.nextInt(4) == 0;
        boolean picture = !sms && random.nextBoolean();
        boolean link = !sms && random.nextInt(3) > 0;
        MessageStep sent = new MessageStep(
                "msg-" + number++,
                withheld ? "withheld" : "sent",
                cause.memberId(),
                row,
                sms ? "sms" : "email",
                offer == null ? "program" : "offers",
                at,
                picture && !withheld,
                link && !withheld,
                voucher,
                offer);
        steps.add(sent);
        if (!withheld && random.nextInt(3) == 0) {
            later(sent, "opened");
        }
        if (!withheld && random.nextInt(4) == 0) {
            later(sent, "clicked");
        }
    }

    private void later(MessageStep sent, String step) {
        steps.add(new MessageStep(
                sent.messageId(),
                step,
                sent.memberId(),
                sent.message(),
                sent.channel(),
                sent.purpose(),
                sent.at().plusSeconds(random.nextInt(MONTH_SECONDS)),
                sent.opensCounted(),
                sent.clicksCounted(),
                sent.voucherId(),
                sent.offer()));
    }
}
