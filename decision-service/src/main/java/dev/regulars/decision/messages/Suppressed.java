package dev.regulars.decision.messages;

import dev.regulars.decision.consents.Channel;
import java.time.Instant;

/**
 * An address that nothing is sent to.
 *
 * @param id keyed hash of channel and address: the address itself is nowhere in it
 * @param why what the next hop said, or who put it here
 */
public record Suppressed(String id, Channel channel, String why, Instant since) {}
