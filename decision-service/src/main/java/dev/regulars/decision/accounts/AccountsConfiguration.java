package dev.regulars.decision.accounts;

import dev.regulars.decision.watching.Traces;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecretSettings.class)
class AccountsConfiguration {

    @Bean
    Documents documents(MongoTemplate mongo) {
        return new Documents(mongo);
    }

    @Bean
    Accounts accounts(Documents documents, Drain drain, PersonalData personal, Traces traces) {
        return new Accounts(documents, drain, personal, traces::parent);
    }

    @Bean
    CommittedRequests committedRequests(Documents documents) {
        return new CommittedRequests(documents);
    }

    @Bean
    KeyedHash keyedHash(SecretSettings settings) {
        return new KeyedHash(settings);
    }

    @Bean
    PersonalData personalData(KeyedHash hash) {
        return new PersonalData(hash);
    }

    @Bean
    Turns turns() {
        return new Turns();
    }
}
