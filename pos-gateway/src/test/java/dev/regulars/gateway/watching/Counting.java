package dev.regulars.gateway.watching;

import io.micrometer.core.instrument.MeterRegistry;
import tools.jackson.databind.json.JsonMapper;

/** The counters, put together by hand. */
public final class Counting {
    private Counting() {}

    public static OutcomeCounters in(MeterRegistry registry) {
        return new OutcomeCounters(registry, new JsonMapper());
    }
}
