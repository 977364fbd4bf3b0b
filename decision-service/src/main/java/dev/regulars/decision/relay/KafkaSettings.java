package dev.regulars.decision.relay;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param bootstrapServers host:port, comma separated */
@Validated
@ConfigurationProperties("regulars.kafka")
public record KafkaSettings(
        @DefaultValue("127.0.0.1:19092") @NotBlank String bootstrapServers) {}
