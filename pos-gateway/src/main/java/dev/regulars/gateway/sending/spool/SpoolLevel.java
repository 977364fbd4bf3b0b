package dev.regulars.gateway.sending.spool;

/** How full the spool is. */
record SpoolLevel(int transactions, long bytes, int maxTransactions, long maxBytes) {
    boolean isFull() {
        return transactions >= maxTransactions || bytes >= maxBytes;
    }

    /** Of whichever limit is nearer; 100 when nothing more is taken. */
    int percent() {
        double byCount = maxTransactions == 0 ? 1 : (double) transactions / maxTransactions;
        double byBytes = maxBytes == 0 ? 1 : (double) bytes / maxBytes;
        return (int) Math.min(100, Math.floor(100 * Math.max(byCount, byBytes)));
    }
}
