package dev.regulars.decision.stock;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StockConfiguration {

    @Bean
    RewardStock rewardStock(Documents documents, Accounts accounts, Clock clock) {
        return new RewardStock(documents, accounts, clock);
    }
}
