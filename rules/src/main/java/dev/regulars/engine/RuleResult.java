package dev.regulars.engine;

import dev.regulars.money.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * @param inForce points of this rule after the transaction
 * @param posted what this transaction changed of them
 * @param amount money that the rule looked at
 */
public record RuleResult(
        String rule,
        String kind,
        @Nullable String lane,
        @Nullable String name,
        long inForce,
        long posted,
        Fraction exact,
        long amount) {}
