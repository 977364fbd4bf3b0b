package dev.regulars.decision.members;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.PersonalData;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@EnableConfigurationProperties(IdentitySettings.class)
@Configuration(proxyBeanMethods = false)
class MembersConfiguration {

    @Bean
    IdentifierForms identifierForms(IdentitySettings settings) {
        return new IdentifierForms(settings);
    }

    @Bean
    Members members(Documents documents, KeyedHash hash, IdentifierForms forms, PersonalData personal) {
        return new Members(documents, hash, forms, personal);
    }
}
