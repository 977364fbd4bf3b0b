package dev.regulars.analytics.accounting.web;

import dev.regulars.analytics.accounting.ChartOfAccounts;
import dev.regulars.analytics.accounting.books.Minor;
import dev.regulars.analytics.accounting.books.TrialLine;

/** An account through a period; opening and closing below zero are credit. */
record TrialJson(AccountJson account, String opening, String debit, String credit, String closing) {
    static TrialJson of(Minor minor, ChartOfAccounts chart, TrialLine line) {
        return new TrialJson(
                AccountJson.of(chart.of(line.role())),
                minor.text(line.opening()),
                minor.text(line.debit()),
                minor.text(line.credit()),
                minor.text(line.closing()));
    }
}
