package dev.regulars.decision.deciding;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Turns;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.runs.MemberChange;
import dev.regulars.decision.vouchers.VoucherCodes;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DecidingConfiguration {

    @Bean
    Operations operations(
            Accounts accounts, Relay relay, Turns turns, VoucherCodes codes, Snapshots snapshots, Programs programs) {
        return new Operations(accounts, relay, turns, codes, snapshots, programs::live);
    }

    @Bean(destroyMethod = "stop")
    Poller earlyReturnsPoller(EarlyReturns early, DecideTransaction decide, Accounts accounts, Clock clock) {
        return new DecideEarlyReturns(early, decide, accounts, clock).poller();
    }

    @Bean
    MemberChange tierChanges(Accounts accounts, Operations operations, Programs programs) {
        return new TierChanges(accounts, operations, programs::live);
    }

    @Bean
    MemberChange pointsDue(Operations operations, Programs programs) {
        return new PointsDue(operations, programs::live);
    }
}
