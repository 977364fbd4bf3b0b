package dev.regulars.decision.referrals;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.deciding.DecideTransaction;
import dev.regulars.decision.deciding.OwnEvents;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Relay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralsConfiguration {

    @Bean
    ReferralCodes referralCodes(Documents documents, KeyedHash hash) {
        return new ReferralCodes(documents, hash);
    }

    @Bean
    ReferralBook referralBook(Documents documents) {
        return new ReferralBook(documents);
    }

    @Bean
    Referrals referrals(
            ReferralBook book,
            ReferralCodes codes,
            Accounts accounts,
            Members members,
            Programs programs,
            Clock clock) {
        return new Referrals(book, codes, accounts, members, programs, clock);
    }

    @Bean(destroyMethod = "stop")
    Poller rewardReferrals(
            ReferralBook book,
            Documents documents,
            Accounts accounts,
            Relay relay,
            Referrals referrals,
            DecideTransaction decide,
            OwnEvents events,
            Programs programs,
            LookSettings settings,
            Clock clock) {
        RewardReferrals reward = new RewardReferrals(
                book,
                new FirstPurchase(documents),
                accounts,
                relay,
                referrals,
                new GiveRewards(book, accounts, decide, events, programs),
                programs,
                settings.lookEvery(),
                clock);
        return new Poller("referrals", reward::work);
    }
}
