package dev.regulars.gateway.sending.spool;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** How full the spool is. Down only when its file can no longer be written; a full one says so in its details. */
@Component
class SpoolHealthIndicator implements HealthIndicator {
    private final Spool spool;

    SpoolHealthIndicator(Spool spool) {
        this.spool = spool;
    }

    @Override
    public Health health() {
        SpoolLevel level = spool.level();
        return (spool.isBroken() ? Health.down() : Health.up())
                .withDetail("transactions", level.transactions())
                .withDetail("maxTransactions", level.maxTransactions())
                .withDetail("bytes", level.bytes())
                .withDetail("maxBytes", level.maxBytes())
                .withDetail("percentFull", level.percent())
                .withDetail("damagedFiles", spool.setAside())
                .build();
    }
}
