package dev.regulars.decision.households;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.operations.TransferPoints;
import dev.regulars.decision.programs.Programs;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HouseholdsConfiguration {

    @Bean
    Households households(Documents documents, Accounts accounts) {
        return new Households(documents, accounts);
    }

    @Bean
    HouseholdPoints householdPoints(Households households, TransferPoints transfers, Programs programs, Clock clock) {
        return new HouseholdPoints(households, transfers, () -> programs.live().settings(), clock);
    }

    @Bean
    HouseholdBalance householdBalance(Households households, HouseholdPoints points) {
        return new HouseholdBalance(households, points);
    }
}
