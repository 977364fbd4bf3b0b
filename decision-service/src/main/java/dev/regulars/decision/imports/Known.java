package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.imports.rows.MemberRow;
import dev.regulars.decision.members.ManyMembers;
import dev.regulars.decision.vouchers.ImportedVouchers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the store knows of the members of some rows, by a few look-ups for all of them.
 *
 * @param leads member ids by the keys of identifiers
 * @param accounts by member id
 * @param vouchers whose they are, by their ids
 */
record Known(Map<String, String> leads, Map<String, Account> accounts, Map<String, String> vouchers) {

    static Known of(List<MemberRow> rows, ManyMembers members, Accounts accounts, ImportedVouchers vouchers) {
        List<String> keys = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (MemberRow row : rows) {
            row.identifiers().forEach(one -> keys.add(members.key(one)));
            if (row.voucher() != null) {
                codes.add(vouchers.id(row.voucher().code()));
            }
        }
        Map<String, String> leads = members.find(keys);
        Set<String> ids = new HashSet<>(leads.values());
        return new Known(
                leads,
                ids.isEmpty() ? Map.of() : accounts.all(ids),
                codes.isEmpty() ? Map.of() : vouchers.holders(codes));
    }

    Set<String> membersOf(MemberRow row, ManyMembers members) {
        Set<String> found = new HashSet<>();
        row.identifiers().forEach(one -> {
            String member = leads.get(members.key(one));
            if (member != null) {
                found.add(member);
            }
        });
        return found;
    }
}
