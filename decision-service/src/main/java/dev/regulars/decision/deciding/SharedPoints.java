package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;

/** Points of others with whom a member spends together. */
public interface SharedPoints {

    /** What the others have now; 0 when there are none. */
    long elsewhere(Account account);

    /** Brings up to so many of them to the account, each part once. What is not used stays there. */
    void gather(Account account, long points);
}
