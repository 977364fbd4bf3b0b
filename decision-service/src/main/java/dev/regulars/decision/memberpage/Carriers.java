package dev.regulars.decision.memberpage;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ways to a member, as far as the operator has set them. */
public final class Carriers {
    private static final Logger LOG = LoggerFactory.getLogger(Carriers.class);

    private final List<Carrier> carriers;

    Carriers(List<Carrier> carriers) {
        this.carriers = List.copyOf(carriers);
    }

    Optional<Carrier> to(Channel channel) {
        return carriers.stream()
                .filter(carrier -> carrier.channel() == channel && carrier.isSet())
                .findFirst();
    }

    /** Channels by which somebody can sign in now. */
    public List<Channel> set() {
        return Arrays.stream(Channel.values())
                .filter(channel -> to(channel).isPresent())
                .toList();
    }

    /** At the start, to the operator. */
    void tell() {
        List<Channel> set = set();
        if (set.isEmpty()) {
            LOG.warn("nobody can sign in to the member page: no way to send codes is set (spring.mail.host, …)");
        } else {
            LOG.info(
                    "members can sign in to their page by {}",
                    set.stream().map(Channel::word).toList());
        }
    }
}
