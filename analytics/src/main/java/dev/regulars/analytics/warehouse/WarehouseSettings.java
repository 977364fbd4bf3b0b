package dev.regulars.analytics.warehouse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the figures are kept.
 *
 * @param file the database file; its folder is made when it is missing
 * @param memoryMegabytes how much memory the database may take beside the Java heap
 * @param threads how many threads one query may use
 */
@Validated
@ConfigurationProperties("regulars.analytics.warehouse")
public record WarehouseSettings(
        @NotNull Path file,
        @Min(128) @Max(65_536) int memoryMegabytes,
        @Min(1) @Max(64) int threads) {}
