package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.CommittedRequests;
import dev.regulars.decision.imports.rows.MemberRow;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.ManyMembers;
import dev.regulars.decision.vouchers.ImportedVouchers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the store knows of the members of some rows, by a few look-ups for all of them.
 *
 * @param keys of the rows' identifiers
 * @param leads member ids by the keys of identifiers
 * @param accounts by member id
 * @param posted balances of those to whom the rows bring one, looked for after the accounts were read
 * @param vouchers whose they are, by their ids
 */
record Known(
        Map<Identifier, String> keys,
        Map<String, String> leads,
        Map<String, Account> accounts,
        Posted posted,
        Map<String, String> vouchers) {

    /** Where it is looked up. */
    record Store(ManyMembers members, Accounts accounts, ImportedVouchers vouchers, CommittedRequests committed) {}

    static Known of(List<MemberRow> rows, Store store) {
        Map<Identifier, String> keys = new HashMap<>();
        List<String> codes = new ArrayList<>();
        for (MemberRow row : rows) {
            row.identifiers().forEach(one -> keys.computeIfAbsent(one, store.members()::key));
            if (row.voucher() != null) {
                codes.add(store.vouchers().id(row.voucher().code()));
            }
        }
        Map<String, String> leads = store.members().find(keys.values());
        Set<String> ids = new HashSet<>(leads.values());
        return new Known(
                keys,
                leads,
                ids.isEmpty() ? Map.of() : store.accounts().all(ids),
                Posted.NOTHING,
                codes.isEmpty() ? Map.of() : store.vouchers().holders(codes));
    }

    /** With what was posted of the members to whom the rows bring a balance. */
    Known withPosted(String openingId, List<MemberRow> rows, Store store) {
        Set<String> asked = new HashSet<>();
        rows.stream().filter(row -> row.balance() != null).forEach(row -> asked.addAll(membersOf(row)));
        return new Known(
                keys, leads, accounts, Posted.of(asked, openingId, store.members(), store.committed()), vouchers);
    }

    /** What may be stored of an identifier of the rows. */
    String key(Identifier identifier) {
        return Objects.requireNonNull(keys.get(identifier));
    }

    Set<String> membersOf(MemberRow row) {
        Set<String> found = new HashSet<>();
        row.identifiers().forEach(one -> {
            String member = leads.get(key(one));
            if (member != null) {
                found.add(member);
            }
        });
        return found;
    }
}
