package dev.regulars.decision.referrals;

import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param lookEvery how often it is looked whether a referral counts by now */
@Validated
@ConfigurationProperties("regulars.referrals")
record LookSettings(
        @DefaultValue("1h") @DurationMin(seconds = 1) @DurationMax(days = 1)
        Duration lookEvery) {}
