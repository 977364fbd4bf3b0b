package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.imports.PlannedRow.Kind;
import dev.regulars.decision.imports.rows.Mapping.Balances;
import dev.regulars.decision.imports.rows.MemberRow;
import dev.regulars.decision.imports.rows.RowError;
import dev.regulars.decision.imports.rows.RowProblem;
import dev.regulars.decision.members.ManyMembers;
import dev.regulars.engine.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one row will do. */
final class RowPlan {

    private final Import job;
    private final MemberRow row;
    private final Known known;
    private final Known.Store store;
    private final Set<String> found;
    private final String own;
    private @Nullable SeenRow before;
    private boolean repeated;
    private boolean voucherRepeated;
    private final List<RowProblem> differences = new ArrayList<>();

    RowPlan(Import job, MemberRow row, Known known, Known.Store store) {
        this.job = job;
        this.row = row;
        this.known = known;
        this.store = store;
        found = known.membersOf(row);
        own = memberId(job, row, store.members());
    }

    /** Of the member that the row makes: the same whenever it is done again. */
    private static String memberId(Import job, MemberRow row, ManyMembers members) {
        return members.memberId("import|" + job.id() + "|" + row.line());
    }

    /** What earlier rows of the file say of it. */
    void seen(Seen seen) {
        String voucher =
                row.voucher() == null ? null : store.vouchers().id(row.voucher().code());
        ManyMembers members = store.members();
        before = new SeenRow(
                seen,
                row.identifiers().stream().map(known::key).toList(),
                found.stream().map(members::seenKey).toList(),
                members.seenKey(own),
                voucher);
        repeated = before.isRepeated();
        voucherRepeated = before.isVoucherRepeated();
    }

    /** Later rows know of this one, unless it is refused; the number of its member. */
    int remember() {
        if (before == null || refusal() != null) {
            return Seen.NOBODY;
        }
        before.remember();
        return before.member();
    }

    /** Empty when the row is refused. */
    Optional<PlannedRow> count(Counting counting, List<RowError> errors) {
        RowProblem refused = refusal();
        long balance = row.balance() == null ? 0 : row.balance();
        count(counting, Count.VOUCHERS_IN_FILE);
        if (refused != null) {
            errors.add(RowError.of(row.line(), refused));
            counting.one(Count.REFUSED);
            counting.add(Count.POINTS_LEFT_OUT, balance);
            count(counting, Count.VOUCHERS_LEFT_OUT);
            return Optional.empty();
        }
        Count points = points();
        counting.add(points, balance);
        Count voucher = voucher();
        count(counting, voucher);
        PlannedRow planned = repeated ? repeat(points, voucher) : planned(points, voucher);
        counting.one(kind(planned));
        if (row.tierWord() != null) {
            counting.addTier(row.tierWord(), 1);
        }
        differences.forEach(problem -> errors.add(RowError.of(row.line(), problem)));
        counting.add(Count.DIFFERENCES, differences.size());
        return Optional.of(planned);
    }

    private void count(Counting counting, Count vouchers) {
        if (row.voucher() != null) {
            counting.vouchers(vouchers, 1, row.voucher().minor());
        }
    }

    private static Count kind(PlannedRow planned) {
        return switch (planned.kind()) {
            case CREATE -> Count.CREATED;
            case REPEAT -> Count.REPEATED;
            case UPDATE -> planned.changesSomething() ? Count.CHANGED : Count.SAME;
        };
    }

    private @Nullable RowProblem refusal() {
        if (found.size() > 1 || before != null && before.isOfTwo()) {
            return RowProblem.TWO_MEMBERS;
        }
        if (repeated) {
            return null;
        }
        Account account = account();
        return !found.isEmpty() && (account == null || !account.isMemberNow()) ? RowProblem.MEMBER_GONE : null;
    }

    private @Nullable Account account() {
        return found.size() == 1 ? known.accounts().get(found.iterator().next()) : null;
    }

    /** What becomes of the row's points. */
    private Count points() {
        long balance = row.balance() == null ? 0 : row.balance();
        Account account = account();
        if (repeated) {
            return balance == 0 ? Count.POINTS_THERE : differs(RowProblem.BALANCE_REPEATED);
        }
        if (account == null || account.id().equals(own)) {
            return balance < 0 ? differs(RowProblem.BALANCE_DIFFERS) : Count.POINTS_POSTED;
        }
        if (row.balance() == null) {
            return Count.POINTS_THERE;
        }
        if (job.mapping().balances() == Balances.COMPARE) {
            return account.available() == balance ? Count.POINTS_THERE : differs(RowProblem.BALANCE_DIFFERS);
        }
        List<Long> posted = known.posted().of(account.id());
        if (posted.isEmpty()) {
            return Count.POINTS_POSTED;
        }
        return posted.contains(balance) ? Count.POINTS_THERE : differs(RowProblem.BALANCE_POSTED);
    }

    private Count differs(RowProblem problem) {
        differences.add(problem);
        return Count.POINTS_LEFT_OUT;
    }

    /** One for each source: whoever imports a second file of it posts nothing twice. */
    static String openingId(Import job) {
        return "opening-" + job.mapping().source();
    }

    private Count voucher() {
        if (row.voucher() == null) {
            return Count.VOUCHERS_THERE;
        }
        String id = store.vouchers().id(row.voucher().code());
        String holder = known.vouchers().get(id);
        if (voucherRepeated) {
            differences.add(RowProblem.VOUCHER_REPEATED);
            return Count.VOUCHERS_LEFT_OUT;
        }
        if (holder == null) {
            return Count.VOUCHERS_ADDED;
        }
        if (holder.equals(own) || found.contains(holder)) {
            return Count.VOUCHERS_THERE;
        }
        differences.add(RowProblem.VOUCHER_TAKEN);
        return Count.VOUCHERS_LEFT_OUT;
    }

    private PlannedRow repeat(Count points, Count voucher) {
        return new PlannedRow(
                row,
                Kind.REPEAT,
                "",
                List.of(),
                null,
                row.tier() != null,
                isPosted(points),
                row.voucher() != null && voucher == Count.VOUCHERS_ADDED,
                null);
    }

    private boolean isPosted(Count points) {
        return points == Count.POINTS_POSTED && row.balance() != null && row.balance() > 0;
    }

    private PlannedRow planned(Count points, Count voucher) {
        Account account = account();
        boolean adds = row.voucher() != null && voucher == Count.VOUCHERS_ADDED;
        if (account == null) {
            return new PlannedRow(
                    row,
                    Kind.CREATE,
                    own,
                    row.identifiers(),
                    RowProfile.of(row, Profile.UNKNOWN),
                    false,
                    isPosted(points),
                    adds,
                    null);
        }
        Profile before = account.state().profile();
        Profile after = RowProfile.of(row, before);
        return new PlannedRow(
                row,
                Kind.UPDATE,
                account.id(),
                row.identifiers().stream()
                        .filter(one -> !known.leads().containsKey(known.key(one)))
                        .toList(),
                after.equals(before) ? null : after,
                row.tier() != null && !row.tier().equals(account.tier()),
                isPosted(points),
                adds,
                known.posted().isMissing(account.id()) ? account : null);
    }

    /** Why a repeated row cannot be taken in its turn. */
    RowProblem whyNot() {
        return found.size() > 1 ? RowProblem.TWO_MEMBERS : RowProblem.MEMBER_GONE;
    }

    /** In its turn, with the balance and the voucher as they were counted; empty when it cannot be taken any more. */
    Optional<PlannedRow> again(PlannedRow counted) {
        Account account = account();
        if (account == null || !account.isMemberNow()) {
            return Optional.empty();
        }
        PlannedRow now = planned(
                counted.points() ? Count.POINTS_POSTED : Count.POINTS_THERE,
                counted.voucher() ? Count.VOUCHERS_ADDED : Count.VOUCHERS_THERE);
        return Optional.of(counted.tier() ? now : now.withoutTier());
    }
}
