package dev.regulars.gateway.tills;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many requests each till may send; there are no more limits than there are tills in the key file. */
@Component
public class RequestLimits {
    private final Map<Till, RateLimiter> limits = new ConcurrentHashMap<>();
    private final RateLimiterConfig tills;
    private final RateLimiterConfig offices;

    RequestLimits(TillSettings settings) {
        tills = config(settings.requestsPerSecond());
        offices = config(settings.officeRequestsPerSecond());
    }

    /** False when the till has sent enough for this second. */
    public boolean admits(Till till) {
        RateLimiterConfig config = till.tillId() == null ? offices : tills;
        return limits.computeIfAbsent(till, one -> RateLimiter.of("till", config))
                .acquirePermission();
    }

    private static RateLimiterConfig config(int perSecond) {
        return RateLimiterConfig.custom()
                .limitRefreshPeriod(Duration.ofSeconds(1))
                .limitForPeriod(perSecond)
                .timeoutDuration(Duration.ZERO)
                .build();
    }
}
