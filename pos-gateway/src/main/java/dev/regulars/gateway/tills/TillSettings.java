package dev.regulars.gateway.tills;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * @param keysFile one key a line: SHA-256 of the key in hex, store id, till id, with {@code -} for none
 */
@Validated
@ConfigurationProperties("regulars.tills")
record TillSettings(
        @NotNull(message = "set REGULARS_TILL_KEYS to the file of till keys")
        Path keysFile) {}
