package dev.regulars.engine;

import dev.regulars.engine.Transaction.Line;
import dev.regulars.engine.Transaction.Type;
import dev.regulars.engine.Violation.Code;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Program;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold before a transaction is decided. Says everything that is wrong, not just the first. */
final class TransactionCheck {

    static final int MAX_LINES = 10_000;
    static final int MAX_LABELS = 20;
    static final int MAX_COUPONS = 100;
    /** Tills' clocks run wrong and time zones get mixed up, but not by more than a day. */
    static final Duration MAX_AHEAD = Duration.ofDays(1);

    private final Transaction transaction;
    private final CurrencyUnit currency;
    private final List<Violation> violations = new ArrayList<>();

    private TransactionCheck(Transaction transaction, Program program) {
        this.transaction = transaction;
        this.currency = program.settings().currency();
    }

    static List<Violation> of(Transaction transaction, Program program, Instant now) {
        if (transaction.event() != null) {
            return EventCheck.of(transaction, transaction.event(), program, now);
        }
        TransactionCheck check = new TransactionCheck(transaction, program);
        check.head(now);
        check.lines();
        check.money();
        return check.violations;
    }

    private void head(Instant now) {
        if (!transaction.currency().equals(currency.code())) {
            add(Code.CURRENCY_MISMATCH, "currency", "the program's currency is " + currency.code());
        }
        if (transaction.occurredAt().isAfter(now.plus(MAX_AHEAD))) {
            add(Code.OCCURRED_IN_FUTURE, "occurredAt", "is more than a day ahead");
        }
        if (transaction.type() == Type.VOID && transaction.originalTransactionId() == null) {
            add(Code.ORIGINAL_REQUIRED, "originalTransactionId", "a void names the sale it takes back");
        }
    }

    private void lines() {
        int size = transaction.lines().size();
        if (size > MAX_LINES) {
            add(Code.TOO_MANY_LINES, "lines", "has " + size + " lines, at most " + MAX_LINES + " are allowed");
        }
        if (size == 0 && transaction.type() != Type.VOID) {
            add(Code.MISSING_FIELD, "lines", "has no line");
        }
        if (size > 0 && transaction.type() == Type.VOID) {
            add(Code.RETURN_EXCEEDS_SALE, "lines", "a void takes back the whole sale and has no lines");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < size; i++) {
            Line line = transaction.lines().get(i);
            String path = "lines[" + i + "]";
            if (!ids.add(line.lineId())) {
                add(Code.DUPLICATE_LINE_ID, path + ".lineId", "stands on an earlier line too");
            }
            if (line.quantity().signum() <= 0) {
                add(Code.QUANTITY_NOT_POSITIVE, path + ".quantity", "must be more than 0");
            }
        }
    }

    private void money() {
        BigDecimal total = BigDecimal.ZERO;
        for (int i = 0; i < transaction.lines().size(); i++) {
            Line line = transaction.lines().get(i);
            String path = "lines[" + i + "]";
            decimals(line.unitPrice(), path + ".unitPrice");
            decimals(line.discount(), path + ".discount");
            decimals(line.tax(), path + ".tax");
            limited(line.labels().size(), MAX_LABELS, path + ".labels");
            BigDecimal value = line.quantity().multiply(line.unitPrice());
            if (line.discount().compareTo(value) > 0 && line.discount().signum() > 0) {
                add(Code.DISCOUNT_TOO_LARGE, path + ".discount", "is more than the line's value");
            }
            total = total.add(value).subtract(line.discount());
        }
        limited(transaction.coupons().size(), MAX_COUPONS, "coupons");
        decimals(transaction.basketDiscount(), "basketDiscount");
        if (transaction.basketDiscount().signum() > 0
                && transaction.basketDiscount().compareTo(total) > 0) {
            add(Code.DISCOUNT_TOO_LARGE, "basketDiscount", "is more than the basket's value");
        }
        for (int i = 0; i < transaction.tenders().size(); i++) {
            decimals(transaction.tenders().get(i).amount(), "tenders[" + i + "].amount");
        }
    }

    private void limited(int size, int most, String field) {
        if (size > most) {
            add(Code.TOO_MANY_ENTRIES, field, "has " + size + " entries, at most " + most + " are allowed");
        }
    }

    private void decimals(BigDecimal amount, String field) {
        if (!currency.fits(amount)) {
            add(
                    Code.TOO_MANY_DECIMALS,
                    field,
                    "has more than " + currency.decimals() + " decimals, as " + currency.code() + " has");
        }
    }

    private void add(Code code, String field, String reason) {
        violations.add(new Violation(code, field, reason));
    }
}
