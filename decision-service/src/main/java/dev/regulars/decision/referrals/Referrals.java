package dev.regulars.decision.referrals;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who was referred by whom. */
public final class Referrals {

    private static final int LONGEST_CHAIN = 1_000;

    private final ReferralBook book;
    private final ReferralCodes codes;
    private final Accounts accounts;
    private final Members members;
    private final Programs programs;
    private final Clock clock;

    Referrals(
            ReferralBook book,
            ReferralCodes codes,
            Accounts accounts,
            Members members,
            Programs programs,
            Clock clock) {
        this.members = members;
        this.book = book;
        this.codes = codes;
        this.accounts = accounts;
        this.programs = programs;
        this.clock = clock;
    }

    /** One of both. */
    public record Told(
            @Nullable Referral referral, @Nullable Problem problem) {
        private static Told refused(ProblemCode code) {
            return new Told(null, Problem.of(code, null));
        }
    }

    /** Empty for nobody and for the erased. */
    public Optional<String> code(String memberId) {
        return member(memberId).map(account -> codes.of(account.id()));
    }

    /** Also empty while the program gives nothing for it: nobody passes on in vain what brings no one anything. */
    public Optional<String> codeToPassOn(String memberId) {
        return programs.live().events().rewardReferrals() ? code(memberId) : Optional.empty();
    }

    public Optional<Referral> of(String memberId) {
        return parts(accounts.home(memberId))
                .flatMap(part -> book.of(part).stream())
                .findFirst();
    }

    /** At most so many, by the member or by whoever has become a part of the member since. */
    public List<Referral> by(String memberId, int most) {
        return parts(accounts.home(memberId))
                .flatMap(part -> book.by(part, most).stream())
                .limit(most)
                .toList();
    }

    private Stream<String> parts(String home) {
        return Stream.concat(Stream.of(home), members.merged(home).stream());
    }

    /**
     * The friend tells whose code it was; repeating it changes nothing.
     *
     * @param typed code of the other, as it was typed
     */
    public Told tell(String friend, String typed) {
        Optional<Account> who = member(friend);
        if (who.isEmpty()) {
            return Told.refused(ProblemCode.MEMBER_NOT_FOUND);
        }
        Account account = who.get();
        Optional<Account> referrer = codes.read(typed).flatMap(this::member);
        if (referrer.isEmpty()) {
            return Told.refused(ProblemCode.REFERRAL_CODE_UNKNOWN);
        }
        Optional<Referral> before = of(account.id());
        if (before.isPresent()) {
            boolean same =
                    accounts.home(before.get().referrer()).equals(referrer.get().id());
            return same ? new Told(before.get(), null) : Told.refused(ProblemCode.ALREADY_REFERRED);
        }
        if (isSelf(account, referrer.get())) {
            return Told.refused(ProblemCode.SELF_REFERRAL);
        }
        Instant now = clock.instant();
        int days = programs.live().settings().referrals().withinDays();
        if (now.isAfter(account.openedAt().plus(Duration.ofDays(days)))) {
            return Told.refused(ProblemCode.REFERRAL_TOO_LATE);
        }
        return add(account.id(), referrer.get().id(), now);
    }

    /** Two who refer each other at the same moment both look behind their own word: one at least is taken back. */
    private Told add(String friend, String referrer, Instant now) {
        if (isLoop(friend, referrer)) {
            return Told.refused(ProblemCode.REFERRAL_LOOP);
        }
        if (!book.add(friend, referrer, now)) {
            return book.of(friend)
                            .filter(one -> one.referrer().equals(referrer))
                            .isPresent()
                    ? new Told(book.of(friend).orElseThrow(), null)
                    : Told.refused(ProblemCode.ALREADY_REFERRED);
        }
        if (isLoop(friend, referrer)) {
            book.takeBack(friend);
            return Told.refused(ProblemCode.REFERRAL_LOOP);
        }
        return new Told(book.of(friend).orElseThrow(), null);
    }

    /** Whether the friend has referred who has referred … the referrer. */
    boolean isLoop(String friend, String referrer) {
        String one = referrer;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            if (one.equals(friend)) {
                return true;
            }
            Optional<Referral> above = of(one);
            if (above.isEmpty() || !seen.add(one)) {
                return false; // the top, or others' loop, of which a crash has left both halves
            }
            one = accounts.home(above.get().referrer());
        }
        return true; // nobody has a thousand above
    }

    /** Also who spends points together is one. */
    static boolean isSelf(Account friend, Account referrer) {
        String household = friend.household();
        return friend.id().equals(referrer.id()) || (household != null && household.equals(referrer.household()));
    }

    private Optional<Account> member(String memberId) {
        return accounts.find(accounts.home(memberId)).filter(Account::isMemberNow);
    }
}
