package dev.regulars.analytics.accounting.web;

import dev.regulars.analytics.accounting.Account;

record AccountJson(String role, String account, String name) {
    static AccountJson of(Account account) {
        return new AccountJson(account.role().word(), account.number(), account.name());
    }
}
