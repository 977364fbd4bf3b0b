package dev.regulars.decision.relay;

/**
 * An event that no decision carries.
 *
 * @param key events of one key are read in the order in which they were sent
 * @param event the text of a CloudEvent
 */
public record Announcement(String topic, String key, String event) {

    /** Versions of the program that went live. */
    public static final String PROGRAMS = "loyalty.programs";
    /** What changed about members. */
    public static final String MEMBERS = "loyalty.members";
    /** What became of vouchers after their issue. */
    public static final String VOUCHERS = "loyalty.vouchers";
    /** What members said of purchases, without their words. */
    public static final String FEEDBACK = "loyalty.feedback";
    /** What happened with messages to members. */
    public static final String MESSAGE_STEPS = "loyalty.message-steps";
}
