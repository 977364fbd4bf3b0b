package dev.regulars.analytics.accounting.web;

import dev.regulars.analytics.accounting.books.Check;
import dev.regulars.analytics.accounting.books.Minor;

/** Two figures that must be the same; points are whole numbers, money has decimals. */
record CheckJson(String what, String unit, String books, String ledger, String difference) {
    static CheckJson of(Minor minor, Check check) {
        boolean money = check.unit() == Check.Unit.MONEY;
        return new CheckJson(
                check.what(),
                check.unit().word(),
                money ? minor.text(check.books()) : Long.toString(check.books()),
                money ? minor.text(check.ledger()) : Long.toString(check.ledger()),
                money ? minor.text(check.difference()) : Long.toString(check.difference()));
    }
}
