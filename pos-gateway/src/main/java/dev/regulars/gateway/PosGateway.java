package dev.regulars.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class PosGateway {
    public static void main(String[] arguments) {
        SpringApplication.run(PosGateway.class, arguments);
    }
}
