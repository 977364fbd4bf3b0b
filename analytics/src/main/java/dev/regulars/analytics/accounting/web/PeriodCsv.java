package dev.regulars.analytics.accounting.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** Tables of a period as CSV, one row a line. */
enum PeriodCsv {
    JOURNAL(
            "journal",
            List.of("period", "date", "line", "entry", "prior", "account", "name", "debit", "credit", "currency"),
            PeriodCsv::journal),
    TRIAL_BALANCE(
            "trial-balance",
            List.of("period", "account", "name", "opening", "debit", "credit", "closing", "currency"),
            period -> period.trialBalance().stream()
                    .map(line -> List.of(
                            period.month().toString(),
                            line.account().account(),
                            line.account().name(),
                            line.opening(),
                            line.debit(),
                            line.credit(),
                            line.closing(),
                            period.currency()))
                    .toList()),
    ROLL_FORWARD(
            "roll-forward",
            List.of(
                    "period",
                    "cohort",
                    "origin",
                    "issued",
                    "free",
                    "vouchers",
                    "redeemed",
                    "ended",
                    "share",
                    "opening",
                    "allocated",
                    "takenBack",
                    "byRedemption",
                    "byExpiry",
                    "byEstimate",
                    "closing",
                    "currency"),
            PeriodCsv::rollForward),
    RECONCILIATION(
            "reconciliation",
            List.of("period", "what", "unit", "books", "ledger", "difference"),
            period -> period.reconciliation().stream()
                    .map(check -> List.of(
                            period.month().toString(),
                            check.what(),
                            check.unit(),
                            check.books(),
                            check.ledger(),
                            check.difference()))
                    .toList());

    final String file;
    private final List<String> head;
    private final Function<PeriodJson, List<List<String>>> rows;

    PeriodCsv(String file, List<String> head, Function<PeriodJson, List<List<String>>> rows) {
        this.file = file;
        this.head = head;
        this.rows = rows;
    }

    String text(PeriodJson period) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(head);
            rows.apply(period).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<List<String>> journal(PeriodJson period) {
        int[] number = {0};
        return period.journal().stream()
                .map(line -> List.of(
                        period.month().toString(),
                        period.month().atEndOfMonth().toString(),
                        Integer.toString(++number[0]),
                        line.entry(),
                        line.prior() ? "prior" : "",
                        line.account().account(),
                        line.account().name(),
                        line.debit(),
                        line.credit(),
                        period.currency()))
                .toList();
    }

    private static List<List<String>> rollForward(PeriodJson period) {
        return period.cohorts().stream()
                .map(cohort -> List.of(
                        period.month().toString(),
                        cohort.month().toString(),
                        cohort.origin(),
                        Long.toString(cohort.points().issued()),
                        Long.toString(cohort.points().free()),
                        Long.toString(cohort.points().vouchers()),
                        Long.toString(cohort.points().redeemed()),
                        Long.toString(cohort.points().ended()),
                        cohort.share().toPlainString(),
                        cohort.money().opening(),
                        cohort.money().allocated(),
                        cohort.money().takenBack(),
                        cohort.money().byRedemption(),
                        cohort.money().byExpiry(),
                        cohort.money().byEstimate(),
                        cohort.money().closing(),
                        period.currency()))
                .toList();
    }
}
