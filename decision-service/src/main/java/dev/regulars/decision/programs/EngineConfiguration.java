package dev.regulars.decision.programs;

import dev.regulars.engine.ProgramEngine;
import dev.regulars.engine.drools.DroolsMatchers;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class EngineConfiguration {

    @Bean
    DroolsMatchers matchers() {
        return new DroolsMatchers();
    }

    @Bean
    ProgramEngine programEngine(DroolsMatchers matchers) {
        return new ProgramEngine(matchers::of);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
