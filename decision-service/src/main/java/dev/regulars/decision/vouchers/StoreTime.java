package dev.regulars.decision.vouchers;

import java.time.Instant;
import java.time.LocalDate;

/** @param day the business day of the store that asks */
public record StoreTime(Instant now, LocalDate day) {}
