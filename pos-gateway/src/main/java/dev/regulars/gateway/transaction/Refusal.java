package dev.regulars.gateway.transaction;

import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with a request, at least one thing, in the order of the codes and then of the body. */
public record Refusal(List<Reason> reasons) {
    public Refusal {
        reasons = reasons.stream().sorted(Comparator.comparing(Reason::code)).toList();
    }

    public static Refusal of(ReasonCode code, String reason) {
        return new Refusal(List.of(new Reason(code, "", reason)));
    }

    public ReasonCode code() {
        return reasons.get(0).code();
    }
}
