package dev.regulars.decision.consents;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.members.Members;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentsConfiguration {

    @Bean
    ConsentBook consentBook(Documents documents, Accounts accounts, Members members, Confirmation confirmation) {
        return new ConsentBook(documents, accounts, members, confirmation);
    }
}
