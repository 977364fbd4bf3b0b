package dev.regulars.analytics.customers;

import dev.regulars.analytics.customers.model.Histories;
import dev.regulars.analytics.customers.model.Spending;
import java.time.LocalDate;

/**
 * When members bought, of one snapshot of the decisions: days with sales worth more than what came back of them.
 *
 * @param first day with a sale of a member
 * @param asOf newest day with a sale
 * @param currency in which most sales were; the others are left out
 */
public record Purchases(LocalDate first, LocalDate asOf, String currency, Histories histories, Spending spending) {}
