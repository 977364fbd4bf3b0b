package dev.regulars.decision.simulating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What simulations may take; REGULARS_SIMULATIONS_….
 *
 * @param maxMembers held in memory at once, each by both programs: some 2 to 5 KB for a member
 * @param queue simulations that may wait on one instance
 * @param dir where the transactions of a period are laid while one runs, some 500 bytes each; the system's own place
 *     for passing files when it is not set
 */
@Validated
@ConfigurationProperties("regulars.simulations")
public record SimulationSettings(
        @DefaultValue("100000") @Min(1) @Max(10_000_000) int maxMembers,
        @DefaultValue("5") @Min(1) @Max(100) int queue,
        @Nullable Path dir) {}
