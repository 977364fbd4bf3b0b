package dev.regulars.decision.programs;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the program's files are.
 *
 * @param dir folder that is watched; REGULARS_PROGRAM_DIR
 * @param poll how often it is looked at; 100 ms to 1 min
 * @param engineerRules whether a program may bring {@code *.drl}, which is Java: whoever can publish a program then
 *     runs code in this process; REGULARS_PROGRAM_ENGINEERRULES
 */
@Validated
@ConfigurationProperties("regulars.program")
public record ProgramProperties(
        @NotNull Path dir,
        @DefaultValue("500ms") Duration poll,
        @DefaultValue("false") boolean engineerRules) {

    public ProgramProperties {
        if (poll.compareTo(Duration.ofMillis(100)) < 0 || poll.compareTo(Duration.ofMinutes(1)) > 0) {
            throw new IllegalArgumentException("regulars.program.poll must be between 100ms and 1m");
        }
    }
}
