package dev.regulars.decision.members;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

    @Bean
    Members members(Documents documents, KeyedHash hash) {
        return new Members(documents, hash);
    }
}
