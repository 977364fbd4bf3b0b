package dev.regulars.analytics.accounting.web;

import dev.regulars.analytics.accounting.Books;
import dev.regulars.analytics.accounting.ChartOfAccounts;
import dev.regulars.analytics.accounting.ClosePeriod;
import dev.regulars.analytics.accounting.CloseRefusal;
import dev.regulars.analytics.accounting.CloseResult;
import dev.regulars.analytics.accounting.ClosedBooks;
import dev.regulars.analytics.accounting.EstimateOverride;
import dev.regulars.analytics.accounting.Period;
import java.math.BigDecimal;
import java.security.Principal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The books: docs/api/openapi.yaml. */
@RestController
@RequestMapping("/analytics/v1/accounting")
class AccountingController {
    private final Books books;
    private final ClosedBooks closed;
    private final ClosePeriod close;
    private final EstimateOverride override;
    private final ChartOfAccounts chart;

    AccountingController(
            Books books, ClosedBooks closed, ClosePeriod close, EstimateOverride override, ChartOfAccounts chart) {
        this.books = books;
        this.closed = closed;
        this.close = close;
        this.override = override;
        this.chart = chart;
    }

    @GetMapping("/accounts")
    List<AccountJson> accounts() {
        return chart.all().stream().map(AccountJson::of).toList();
    }

    @GetMapping("/periods")
    ResponseEntity<PeriodsJson> periods() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(PeriodsJson.of(books.all()));
    }

    @GetMapping("/periods/{month}")
    ResponseEntity<PeriodJson> period(@PathVariable YearMonth month) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(json(found(month)));
    }

    /** @param table journal, trial-balance, roll-forward or reconciliation */
    @GetMapping(value = "/periods/{month}/{table}.csv", produces = "text/csv")
    ResponseEntity<String> csv(@PathVariable YearMonth month, @PathVariable String table) {
        PeriodCsv csv = Arrays.stream(PeriodCsv.values())
                .filter(one -> one.file.equals(table))
                .findFirst()
                .orElseThrow(() -> new NotDone(HttpStatus.NOT_FOUND, "NOT_FOUND", "no such table"));
        String name = ContentDisposition.attachment()
                .filename("%s-%s.csv".formatted(table, month))
                .build()
                .toString();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name)
                .body(csv.text(json(found(month))));
    }

    @PostMapping("/periods/{month}/close")
    PeriodJson close(@PathVariable YearMonth month, @Nullable Principal who) {
        CloseResult result = close.close(month, name(who));
        CloseRefusal refusal = result.refusal();
        Period period = result.period();
        if (refusal != null || period == null) {
            throw refused(refusal == null ? CloseRefusal.NO_SUCH_PERIOD : refusal, period);
        }
        return json(period);
    }

    private static NotDone refused(CloseRefusal refusal, @Nullable Period period) {
        HttpStatus status = refusal == CloseRefusal.NO_SUCH_PERIOD ? HttpStatus.NOT_FOUND : HttpStatus.CONFLICT;
        List<CheckJson> differences = refusal != CloseRefusal.BOOKS_DIFFER || period == null
                ? List.of()
                : period.differences().stream()
                        .map(check -> CheckJson.of(period.minor(), check))
                        .toList();
        return new NotDone(status, refusal.name(), refusal.words(), differences);
    }

    @PutMapping("/periods/{month}/estimate")
    PeriodJson estimate(@PathVariable YearMonth month, @RequestBody EstimateBody body, @Nullable Principal who) {
        Period period = found(month);
        BigDecimal share = body.share() == null ? BigDecimal.ZERO : body.share();
        String reason = body.reason() == null ? "" : body.reason();
        override.set(period.month(), body.cohort(), share, reason, name(who)).ifPresent(refusal -> {
            throw new NotDone(
                    refusal == EstimateOverride.Refusal.PERIOD_CLOSED ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST,
                    refusal.name(),
                    refusal.words());
        });
        return json(found(month));
    }

    private Period found(YearMonth month) {
        return books.find(month)
                .orElseThrow(() -> new NotDone(
                        HttpStatus.NOT_FOUND, CloseRefusal.NO_SUCH_PERIOD.name(), CloseRefusal.NO_SUCH_PERIOD.words()));
    }

    private PeriodJson json(Period period) {
        return PeriodJson.of(period, chart, closed.estimates(), close.isIntact(period));
    }

    private static String name(@Nullable Principal who) {
        return who == null ? "unknown" : who.getName();
    }
}
