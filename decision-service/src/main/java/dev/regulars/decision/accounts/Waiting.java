package dev.regulars.decision.accounts;

/**
 * What an account's outbox holds.
 *
 * @param bytes of the entries' texts
 */
public record Waiting(int entries, long bytes) {

    public static final Waiting NOTHING = new Waiting(0, 0);
    /** An outbox is full at this many entries, */
    public static final int MAX_ENTRIES = 100;
    /** or at this many bytes; a document holds at most 16 MB. */
    public static final long MAX_BYTES = 4 << 20;
    /** The largest decision: alone in the outbox it still fits the document, with room for what the account knows. */
    public static final long MAX_ENTRY_BYTES = 12 << 20;

    /** An empty outbox takes any legal entry, so that a large decision is never stuck. */
    boolean hasRoomFor(long entryBytes) {
        return entries == 0 || (entries < MAX_ENTRIES && bytes + entryBytes <= MAX_BYTES);
    }
}
