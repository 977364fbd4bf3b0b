package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Change;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Posting;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.engine.MemberSnapshot.DayMetrics;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Decisions as the service would make them, small. */
public final class Sales {

    public static final Instant AT = Instant.parse("2026-11-21T10:15:30.123456Z");
    public static final LocalDate DAY = LocalDate.parse("2026-11-21");
    /** Every sale that brings the balance to this many points turns them into a voucher. */
    public static final long THRESHOLD = 500;

    private Sales() {}

    public static String fingerprint(long points) {
        return "points=" + points;
    }

    public static DecisionRecord sale(Account account, String id, long points) {
        long redeemed = account.available() + points >= THRESHOLD ? THRESHOLD : 0;
        long balance = account.available() + points - redeemed;
        List<VoucherIssue> vouchers =
                redeemed == 0 ? List.of() : List.of(new VoucherIssue("v-" + id, "five-off", "5.00", DAY.plusDays(90)));
        return new DecisionRecord(
                id,
                fingerprint(points),
                account.id(),
                account.sequence() + 1,
                null,
                "sale",
                AT,
                DAY,
                "p1",
                "{\"transactionId\":\"" + id + "\"}",
                "{}",
                answer(account, points, redeemed, balance),
                "{\"id\":\"" + id + "\"}",
                postings(points, redeemed),
                vouchers,
                Map.of());
    }

    private static String answer(Account account, long points, long redeemed, long balance) {
        return """
                {"points":{"earned":%d,"redeemed":%d,"balance":%d},"tier":{"before":"%s","after":"%s"}}""".formatted(points, redeemed, balance, account.tier(), account.tier());
    }

    private static List<Posting> postings(long points, long redeemed) {
        return List.of(
                new Posting(Posting.MEMBER_AVAILABLE, points - redeemed),
                new Posting(Posting.PROGRAM_ISSUED, -points),
                new Posting(Posting.PROGRAM_REDEEMED, redeemed));
    }

    public static Change change(Account before, DecisionRecord decision) {
        long moved = Posting.total(decision.postings(), Posting.MEMBER_AVAILABLE);
        long earned = -Posting.total(decision.postings(), Posting.PROGRAM_ISSUED);
        DayMetrics day = before.metrics().getOrDefault(DAY, DayMetrics.NONE);
        return new Change(
                before.tier(),
                before.available() + moved,
                Map.of(DAY, day.plus(new DayMetrics(earned * 100, earned, 1))),
                DAY.minusYears(1));
    }
}
