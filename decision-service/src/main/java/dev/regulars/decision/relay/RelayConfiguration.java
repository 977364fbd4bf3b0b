package dev.regulars.decision.relay;

import dev.regulars.decision.accounts.Documents;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({KafkaSettings.class, RelaySettings.class})
class RelayConfiguration {

    @Bean
    Relay relay(Documents documents, KafkaSettings kafka, RelaySettings settings, List<Follower> followers) {
        return new Relay(documents, kafka, settings, followers);
    }

    @Bean
    Announcer announcer(KafkaSettings kafka, RelaySettings settings) {
        return new Announcer(kafka, settings.publishTimeout());
    }

    @Bean
    Messages messages(KafkaSettings kafka, RelaySettings settings) {
        return new Messages(kafka, settings.publishTimeout());
    }
}
