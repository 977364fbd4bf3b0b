package dev.regulars.decision.members;

import dev.regulars.decision.accounts.Account;
import java.util.Map;
import java.util.Set;

/**
 * What became of many new members.
 *
 * @param there ids of those who are there; of the others an identifier went to somebody else meanwhile
 * @param fresh accounts by member id, as they were just written; empty when some of them were there before, which is
 *     when a page of them is written again
 */
public record ManyEnrolled(Set<String> there, Map<String, Account> fresh) {}
