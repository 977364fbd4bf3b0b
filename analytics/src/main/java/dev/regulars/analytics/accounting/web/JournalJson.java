package dev.regulars.analytics.accounting.web;

import dev.regulars.analytics.accounting.ChartOfAccounts;
import dev.regulars.analytics.accounting.books.JournalLine;
import dev.regulars.analytics.accounting.books.Minor;

/** @param prior it belongs to a closed period and came late */
record JournalJson(String entry, boolean prior, AccountJson account, String debit, String credit) {
    static JournalJson of(Minor minor, ChartOfAccounts chart, JournalLine line) {
        return new JournalJson(
                line.entry().word(),
                line.prior(),
                AccountJson.of(chart.of(line.role())),
                minor.text(line.debit()),
                minor.text(line.credit()));
    }
}
