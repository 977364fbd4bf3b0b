package dev.regulars.decision.messages;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.consents.Channel;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each channel is sent by itself: what is slow or away on one keeps nothing waiting on the other. */
@Configuration(proxyBeanMethods = false)
class SendingConfiguration {

    private final Documents documents;
    private final OutgoingBox box;
    private final MessageSteps steps;
    private final LetterWriter writer;
    private final List<Carrier> carriers;
    private final GoingOn going;
    private final MessagesSettings settings;
    private final Clock clock;

    SendingConfiguration(
            Documents documents,
            OutgoingBox box,
            MessageSteps steps,
            LetterWriter writer,
            List<Carrier> carriers,
            GoingOn going,
            MessagesSettings settings,
            Clock clock) {
        this.documents = documents;
        this.box = box;
        this.steps = steps;
        this.writer = writer;
        this.carriers = List.copyOf(carriers);
        this.going = going;
        this.settings = settings;
        this.clock = clock;
    }

    @Bean(destroyMethod = "stop")
    Poller mailsPoller() {
        return poller(Channel.EMAIL);
    }

    @Bean(destroyMethod = "stop")
    Poller textMessagesPoller() {
        return poller(Channel.SMS);
    }

    private Poller poller(Channel channel) {
        @Nullable
        Carrier carrier = carriers.stream()
                .filter(one -> one.channel() == channel)
                .reduce((first, last) -> last)
                .orElse(null);
        Attempts attempts = new Attempts(
                box, new OutgoingHands(documents), steps, writer, channel, carrier, going, settings, clock);
        SendMessages sending = new SendMessages(
                channel, box, () -> carrier != null && carrier.isSet(), attempts, going, settings, clock);
        return new Poller("messages-" + channel.word(), sending::work);
    }
}
