package dev.regulars.program;

import java.math.BigDecimal;

/**
 * Personal offers.
 *
 * @param count how many a member is shown at most, and how many of one category
 * @param holdOut percentage of members who are shown none
 * @param halfLifeDays after which a purchase counts half
 */
public record OfferSettings(int count, int perCategory, BigDecimal holdOut, int halfLifeDays) {}
