package dev.regulars.decision.runs;

import dev.regulars.decision.accounts.Account;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;

/**
 * What a run does to one member. It commits by itself, under a decision id that follows from the member and the day:
 * a run may come to the same member again after a crash, and another instance may be at it. Called for some members at
 * a time.
 */
public interface MemberChange {

    /** Of the run: {@code tiers}. Lower-case letters; it stands in ids. */
    String kind();

    /**
     * Doing it again for the same day changes nothing.
     *
     * @param account as it was read with others; read again before anything is committed on it
     * @return whether this day's run has changed the member, now or before, as far as the account tells
     * @throws RuntimeException when it cannot be done now; the run stops here and is taken up later
     */
    boolean apply(Account account, LocalDate day);

    /**
     * Likewise, to some members in one go, where that is less work than to each.
     *
     * @return how many are changed; empty when each is to be changed by itself
     */
    default OptionalLong applyAll(List<Account> accounts, LocalDate day) {
        return OptionalLong.empty();
    }
}
