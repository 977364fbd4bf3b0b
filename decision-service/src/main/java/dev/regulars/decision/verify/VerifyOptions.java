package dev.regulars.decision.verify;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param analytics address of the analytics service, to compare with
 * @param queue broker whose queue must be empty first
 * @param patience for the relay and for analytics
 */
record VerifyOptions(@Nullable String analytics, @Nullable String queue, Patience patience) {

    static final String USAGE =
            "usage: verify [--analytics URL] [--queue HOST:PORT] [--wait SECONDS]; the store: MONGODB_URI";
    private static final Duration DEFAULT_WAIT = Duration.ofSeconds(60);
    private static final int MAX_SECONDS = 24 * 60 * 60;

    /** Null when they are not as {@link #USAGE} says. */
    static @Nullable VerifyOptions read(List<String> arguments) {
        VerifyOptions options = new VerifyOptions(null, null, new Patience(DEFAULT_WAIT));
        for (int i = 0; i < arguments.size(); i += 2) {
            String value = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
            switch (arguments.get(i)) {
                case "--analytics" -> options = new VerifyOptions(value, options.queue, options.patience);
                case "--queue" -> options = new VerifyOptions(options.analytics, value, options.patience);
                case "--wait" -> {
                    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > MAX_SECONDS) {
                        return null;
                    }
                    Duration limit = Duration.ofSeconds(Integer.parseInt(value));
                    options = new VerifyOptions(options.analytics, options.queue, new Patience(limit));
                }
                default -> {
                    return null;
                }
            }
        }
        return options.analytics != null && !options.analytics.matches("https?://.+") ? null : options;
    }
}
