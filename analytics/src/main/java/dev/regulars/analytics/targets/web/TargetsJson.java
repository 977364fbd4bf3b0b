package dev.regulars.analytics.targets.web;

import dev.regulars.analytics.targets.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** All targets. */
record TargetsJson(List<Row> targets) {

    /** @param amount a decimal string */
    record Row(String store, String month, String amount) {}

    static TargetsJson of(List<Target> targets) {
        return new TargetsJson(targets.stream().map(TargetsJson::row).toList());
    }

    private static Row row(Target target) {
        BigDecimal amount = Optional.ofNullable(target.amount()).orElse(BigDecimal.ZERO);
        return new Row(target.store(), target.month().toString(), amount.toPlainString());
    }
}
