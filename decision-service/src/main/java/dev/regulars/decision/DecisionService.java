package dev.regulars.decision;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. Kogito's own beans and the endpoint that it generates from {@code tiers.dmn} are scanned too. */
@SpringBootApplication(scanBasePackages = {"dev.regulars.decision", "org.kie.kogito", "tiers"})
@ConfigurationPropertiesScan("dev.regulars.decision")
public class DecisionService {

    public static void main(String[] args) {
        SpringApplication.run(DecisionService.class, args);
    }
}
