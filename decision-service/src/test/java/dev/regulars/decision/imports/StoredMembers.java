package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.members.MembersGround;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.vouchers.ImportedVouchers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;

/** What a store of a test holds of members, as texts that are the same for the same. */
final class StoredMembers {

    private StoredMembers() {}

    static Map<String, String> of(Ground ground) {
        Map<String, Document> documents = ground.all(Documents.ACCOUNTS).stream()
                .collect(Collectors.toMap(one -> one.getString(Documents.ID), Function.identity()));
        Map<String, Account> accounts = ground.accounts.all(documents.keySet());
        var known = MembersGround.many(ground)
                .knownBy(accounts.values().stream().map(Account::key).toList());
        Map<String, String> stored = new TreeMap<>();
        accounts.forEach((id, account) -> stored.put(
                id,
                account.tier() + " " + account.available() + " "
                        + account.state().profile() + " " + known.get(id) + " "
                        + documents.get(id).getList(ImportedVouchers.LIST, String.class, List.of()).stream()
                                .sorted()
                                .toList()));
        ground.all(Documents.VOUCHERS)
                .forEach(voucher -> stored.put(
                        voucher.getString(Documents.ID),
                        voucher.getString("accountId") + " " + voucher.getString("value")));
        return stored;
    }
}
