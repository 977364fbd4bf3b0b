package dev.regulars.decision.runs;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RunsConfiguration {

    @Bean
    Runs runs(Accounts accounts, Documents documents, List<MemberChange> changes, RunSettings settings) {
        return new Runs(documents, changes, new MemberRun(accounts, documents, settings.page(), settings.workers()));
    }
}
