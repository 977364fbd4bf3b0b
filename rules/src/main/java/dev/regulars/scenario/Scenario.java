package dev.regulars.scenario;

import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.Transaction;
import java.util.List;
import java.util.Optional;

/**
 * An example of {@code scenarios.yaml}: a member, a basket, and what must come out. What is left empty is not looked
 * at.
 */
public record Scenario(String name, MemberSnapshot member, Transaction transaction, Expected expected) {

    public record Expected(
            Optional<Long> points,
            Optional<Long> redeemed,
            Optional<String> tierAfter,
            List<String> fired,
            List<String> notFired,
            Optional<List<String>> vouchers) {}
}
