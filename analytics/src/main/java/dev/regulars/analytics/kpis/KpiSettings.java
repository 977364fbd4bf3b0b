package dev.regulars.analytics.kpis;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What no event tells.
 *
 * @param grossMargin share of net sales that is left after the cost of goods
 * @param pointValue what a point is worth when it is spent, in the program's currency
 */
@Validated
@ConfigurationProperties("regulars.analytics.kpis")
public record KpiSettings(
        @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal grossMargin,
        @NotNull @DecimalMin("0") @DecimalMax("1000") BigDecimal pointValue) {}
