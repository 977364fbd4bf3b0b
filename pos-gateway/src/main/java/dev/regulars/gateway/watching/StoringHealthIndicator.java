package dev.regulars.gateway.watching;

import dev.regulars.gateway.sending.Way;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of readiness: down only when nothing takes a transaction, neither the decision service nor queue nor spool. */
@Component
class StoringHealthIndicator implements HealthIndicator {
    private final List<Way> ways;

    StoringHealthIndicator(List<Way> ways) {
        this.ways = List.copyOf(ways);
    }

    @Override
    public Health health() {
        Health.Builder health = ways.stream().anyMatch(Way::mayTake) ? Health.up() : Health.down();
        ways.forEach(way -> health.withDetail(way.name(), way.mayTake() ? "takes transactions" : "takes nothing"));
        return health.build();
    }
}
