package dev.regulars.engine;

import java.util.List;

/** Why a decision is what it is, in sentences; {@code receipt} in the member's language. */
public record Explanation(List<String> fired, List<NotFired> notFired, List<String> nearMisses, List<String> receipt) {

    static final Explanation NONE = new Explanation(List.of(), List.of(), List.of(), List.of());
}
