package dev.regulars.analytics.accounting;

import dev.regulars.analytics.accounting.books.Role;

/** An account of the shop's own chart. */
public record Account(Role role, String number, String name) {}
