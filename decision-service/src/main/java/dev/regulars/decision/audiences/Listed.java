package dev.regulars.decision.audiences;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.consents.Consents;
import dev.regulars.decision.members.Identifier;
import java.util.List;

/**
 * A member on the way into a file.
 *
 * @param known in order of kind and hash
 * @param consents what the member said about being written to
 */
public record Listed(Account member, List<Identifier> known, Consents consents) {}
