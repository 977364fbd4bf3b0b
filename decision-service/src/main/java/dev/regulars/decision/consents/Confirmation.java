package dev.regulars.decision.consents;

/** Whether somebody who agreed is asked once more, by the channel itself, before it holds. */
public interface Confirmation {

    boolean isNeeded(Channel channel);

    /** Repeating it changes nothing. */
    void ask(String memberId, Consent pending);
}
