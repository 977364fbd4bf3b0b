package dev.regulars.decision.messages;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.relay.Announcer;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CountingSettings.class)
class CountingConfiguration {

    @Bean
    CountedLinks countedLinks(KeyedHash hash, MessagesSettings messages, CountingSettings settings) {
        return new CountedLinks(hash, new PublicPages(messages.publicUrl()), settings);
    }

    @Bean
    MessageSteps messageSteps(Documents documents) {
        return new MessageSteps(documents);
    }

    @Bean
    CountSteps countSteps(
            OutgoingBox box, MessageSteps steps, Accounts accounts, CountingSettings settings, Clock clock) {
        return new CountSteps(box, steps, accounts, settings, clock);
    }

    @Bean(destroyMethod = "stop")
    Poller tellSteps(MessageSteps steps, Announcer announcer) {
        return new Poller("message-steps", new TellSteps(steps, announcer::send)::work);
    }
}
