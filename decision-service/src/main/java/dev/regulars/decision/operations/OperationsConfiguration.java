package dev.regulars.decision.operations;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.deciding.DecideClaim;
import dev.regulars.decision.deciding.Operations;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Relay;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

    @Bean
    Today today(Programs programs, Clock clock) {
        return new Today(programs::live, clock);
    }

    @Bean
    AdjustPoints adjustPoints(Accounts accounts, Operations operations, Today today) {
        return new AdjustPoints(accounts, operations, today);
    }

    @Bean
    AssignTier assignTier(Accounts accounts, Operations operations, Today today) {
        return new AssignTier(accounts, operations, today);
    }

    @Bean
    ReleasePoints releasePoints(Accounts accounts, Operations operations, Today today) {
        return new ReleasePoints(accounts, operations, today);
    }

    @Bean
    TransferPoints transferPoints(Accounts accounts, Operations operations, Today today) {
        return new TransferPoints(accounts, operations, today);
    }

    @Bean
    ClaimSale claimSale(Accounts accounts, Operations operations, DecideClaim decide, Relay relay, Today today) {
        return new ClaimSale(accounts, operations, decide, relay, today);
    }

    @Bean
    MergeMembers mergeMembers(
            Accounts accounts, Operations operations, Members members, ConsentBook consents, Relay relay, Today today) {
        return new MergeMembers(accounts, operations, members, consents, relay, today);
    }

    @Bean(destroyMethod = "stop")
    Poller followUps(Accounts accounts, Documents documents, List<SecondStep> steps) {
        return new Poller("follow-ups", new FollowUps(accounts, documents, steps)::work);
    }
}
