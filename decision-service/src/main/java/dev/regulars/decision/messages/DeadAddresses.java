package dev.regulars.decision.messages;

import dev.regulars.decision.consents.Channel;

/** Is told of addresses that lead nowhere any more: the place to plug in a list of what is not to be written to. */
public interface DeadAddresses {

    /**
     * May be told more than once of the same.
     *
     * @param address in clear
     * @param why what the next hop said, without the address
     */
    void found(Channel channel, String address, String why);
}
