package dev.regulars.gateway.sending.spool;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** Gauges of the spool, read when they are asked for. */
@Component
class SpoolMetrics implements MeterBinder {
    private final Spool spool;

    SpoolMetrics(Spool spool) {
        this.spool = spool;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "regulars.gateway.spool.transactions",
                        spool,
                        all -> all.level().transactions())
                .description("Transactions that wait on this gateway's disk")
                .register(registry);
        Gauge.builder("regulars.gateway.spool.bytes", spool, all -> all.level().bytes())
                .description("What they take together")
                .baseUnit("bytes")
                .register(registry);
        Gauge.builder("regulars.gateway.spool.full", spool, all -> all.level().percent())
                .description("How full the spool is, in percent of the nearer limit")
                .baseUnit("percent")
                .register(registry);
        Gauge.builder("regulars.gateway.spool.damaged.files", spool, Spool::setAside)
                .description("Damaged files that were set aside and not looked after yet")
                .register(registry);
    }
}
