package dev.regulars.analytics;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Reads committed decisions into DuckDB, each once, and shows what the program does. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Analytics {
    public static void main(String[] args) {
        SpringApplication.run(Analytics.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
