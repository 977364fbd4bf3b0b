package dev.regulars.decision.members;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.relay.Announcer;
import java.time.Clock;
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
    ChangedMembers changedMembers() {
        return new ChangedMembers();
    }

    @Bean(destroyMethod = "stop")
    Poller tellMemberNews(Documents documents, ChangedMembers changed, Announcer announcer, Clock clock) {
        return new Poller("tell-member-news", new TellMemberNews(documents, changed, announcer::send, clock)::work);
    }

    @Bean
    Members members(
            Documents documents, KeyedHash hash, IdentifierForms forms, PersonalData personal, ChangedMembers changed) {
        return new Members(documents, hash, forms, personal, changed);
    }

    @Bean
    ManyMembers manyMembers(Documents documents, KeyedHash hash, PersonalData personal, ChangedMembers changed) {
        return new ManyMembers(documents, hash, personal, changed);
    }
}
