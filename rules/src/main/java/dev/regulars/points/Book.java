package dev.regulars.points;

/** The accounts of the books. Every transaction moves points between them, so that they sum to zero. */
public enum Book {
    /** The member's points that can be spent; below zero when the program lets returns make them so. */
    MEMBER_AVAILABLE("member.available"),
    /** The member's points that cannot be spent yet. */
    MEMBER_PENDING("member.pending"),
    /** Minus what the member owes after a return, where that is kept apart from the balance. */
    MEMBER_DEBT("member.debt"),
    /** Minus the points ever issued for purchases, net of returns. */
    ISSUED("program.issued"),
    /** Points turned into rewards or money off, net of what came back. */
    REDEEMED("program.redeemed"),
    EXPIRED("program.expired"),
    /** Points that a return could not take back. */
    WRITTEN_OFF("program.written-off"),
    /** Minus what people with the right to do so gave, net of what they took. */
    ADJUSTED("program.adjusted"),
    /** Points on their way between two members; zero when both sides are posted. */
    TRANSFERRED("program.transferred");

    private final String account;

    Book(String account) {
        this.account = account;
    }

    /** As it stands in the ledger. */
    public String account() {
        return account;
    }
}
