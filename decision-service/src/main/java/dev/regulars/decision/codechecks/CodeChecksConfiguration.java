package dev.regulars.decision.codechecks;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.relay.Messages;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CodeChecksConfiguration {

    @Bean
    CodeChecks codeChecks(Documents documents, Members members, Messages messages, KeyedHash hash, Clock clock) {
        return new CodeChecks(documents, members, messages, hash, clock);
    }
}
