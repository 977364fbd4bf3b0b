package dev.regulars.decision.people;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** As they are by default, but that hashing takes no time and one address may try often. */
final class Settings {

    private Settings() {}

    static SignInSettings ofTests(boolean localUsers, @Nullable String newPasswordFor) {
        return new SignInSettings(
                localUsers,
                4,
                5,
                Duration.ofMinutes(15),
                1_000,
                Duration.ofMinutes(30),
                Duration.ofHours(12),
                Duration.ofSeconds(5),
                newPasswordFor,
                new SignInSettings.Oidc("roles", "preferred_username", Map.of()));
    }
}
