package dev.regulars.decision.authoring;

import java.util.List;

/** @param next above all that were ever given */
public record TableKeys(List<Integer> keys, int next) {

    public TableKeys {
        keys = List.copyOf(keys);
    }
}
