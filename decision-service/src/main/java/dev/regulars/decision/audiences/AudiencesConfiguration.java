package dev.regulars.decision.audiences;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.members.ManyMembers;
import dev.regulars.decision.programs.Programs;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AudiencesConfiguration {

    @Bean
    ListMembers listMembers(
            Accounts accounts, ManyMembers members, ConsentBook consents, Programs programs, Clock clock) {
        return new ListMembers(accounts, members, consents, programs, clock);
    }
}
