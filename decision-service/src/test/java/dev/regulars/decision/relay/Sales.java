package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Change;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.Posting;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.engine.DayMetrics;
import dev.regulars.points.Book;
import dev.regulars.points.LotTerms;
import dev.regulars.points.Movement.Kind;
import dev.regulars.points.PointsBook;
import dev.regulars.points.PointsChange;
import dev.regulars.program.BusinessDays;
import dev.regulars.program.PointsSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decisions as the service would make them, small. */
public final class Sales {

    public static final Instant AT = Instant.parse("2026-11-21T10:15:30.123456Z");
    private static final BusinessDays DAYS = new BusinessDays(ZoneOffset.UTC, LocalTime.MIDNIGHT);
    public static final LocalDate DAY = LocalDate.parse("2026-11-21");
    /** Every sale that brings the balance to this many points turns them into a voucher. */
    public static final long THRESHOLD = 500;

    private Sales() {}

    public static String fingerprint(long points) {
        return "points=" + points;
    }

    public static DecisionRecord sale(Account account, String id, long points) {
        long redeemed = account.available() + points >= THRESHOLD ? THRESHOLD : 0;
        List<VoucherIssue> vouchers = redeemed == 0
                ? List.of()
                : List.of(new VoucherIssue("v-" + id, "five-off", "5.00", DAY.plusDays(90), THRESHOLD));
        return decision(account, id, null, points, redeemed, vouchers, Map.of());
    }

    /** Takes points back that a sale gave; {@code returnedAfter} says what of the sale is back then. */
    static DecisionRecord giveBack(
            Account account, String id, String saleId, long points, Map<String, String> returnedAfter) {
        return decision(account, id, saleId, -points, 0, List.of(), returnedAfter);
    }

    private static DecisionRecord decision(
            Account account,
            String id,
            @Nullable String saleId,
            long points,
            long redeemed,
            List<VoucherIssue> vouchers,
            Map<String, String> returnedAfter) {
        return new DecisionRecord(
                id,
                fingerprint(Math.abs(points)),
                account.id(),
                account.sequence() + 1,
                saleId,
                saleId == null ? "sale" : "return",
                AT,
                DAY,
                "p1",
                "{\"transactionId\":\"" + id + "\",\"lines\":[{\"lineId\":\"1\",\"quantity\":\"20\"}]}",
                "{}",
                answer(account, points, redeemed, account.available() + points - redeemed),
                "{\"id\":\"" + id + "\",\"sequence\":" + (account.sequence() + 1) + "}",
                points(account, points, redeemed).movements(),
                Posting.of(points(account, points, redeemed).movements()),
                vouchers,
                List.of(),
                returnedAfter,
                List.of(),
                List.of(),
                null);
    }

    private static String answer(Account account, long points, long redeemed, long balance) {
        return "{\"points\":{\"earned\":%d,\"redeemed\":%d,\"balance\":%d}".formatted(points, redeemed, balance)
                + ",\"tier\":{\"before\":\"%s\",\"after\":\"%s\"}}".formatted(account.tier(), account.tier());
    }

    private static PointsChange points(Account account, long points, long redeemed) {
        PointsBook book = new PointsBook(account.points(), PointsSettings.FOR_EVER, DAYS, AT, true);
        book.put(Kind.EARNED, LotTerms.NEVER, points);
        book.take(Kind.CONVERTED, redeemed);
        book.takeBack(LotTerms.NEVER, DAY, Math.max(0, -points));
        return book.result();
    }

    public static Change change(Account before, DecisionRecord decision) {
        long earned = -Posting.total(decision.postings(), Book.ISSUED);
        long redeemed = Posting.total(decision.postings(), Book.REDEEMED);
        DayMetrics day = before.metrics().getOrDefault(DAY, DayMetrics.NONE);
        return new Change(
                before.tier(),
                points(before, earned, redeemed).after(),
                Map.of(DAY, day.plus(new DayMetrics(earned * 100, earned, 1))),
                DAY.minusYears(1),
                before.state());
    }
}
