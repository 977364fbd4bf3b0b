package dev.regulars.decision.budgets;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BudgetSettings.class)
class BudgetsConfiguration {

    @Bean
    CampaignBudgets campaignBudgets(Documents documents, Accounts accounts, Clock clock, BudgetSettings settings) {
        return new CampaignBudgets(documents, accounts, clock, settings);
    }
}
