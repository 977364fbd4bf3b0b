package dev.regulars.decision.memberpage;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.feedback.TakeFeedback;
import dev.regulars.decision.households.HouseholdBalance;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.messages.Carrier;
import dev.regulars.decision.messages.MemberAddress;
import dev.regulars.decision.messages.MessagesSettings;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Relay;
import dev.regulars.decision.vouchers.MemberVouchers;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MemberPageConfiguration {

    @Bean
    SignInSecrets signInSecrets(KeyedHash hash) {
        return new SignInSecrets(hash);
    }

    @Bean
    SignIns signIns(Documents documents) {
        return new SignIns(documents);
    }

    @Bean
    SignInLimits signInLimits(Documents documents, KeyedHash hash) {
        return new SignInLimits(documents, hash);
    }

    @Bean
    Carriers memberCarriers(List<Carrier> carriers) {
        return new Carriers(carriers);
    }

    @Bean
    SignInLetters signInLetters(
            Programs programs, SignInSecrets secrets, MessagesSettings messages, MemberPageSettings settings) {
        return new SignInLetters(programs, secrets, messages, settings);
    }

    @Bean(destroyMethod = "stop")
    SendSignIns sendSignIns(
            Accounts accounts,
            Members members,
            SignIns signIns,
            SignInSecrets secrets,
            SignInLetters letters,
            Carriers carriers,
            Clock clock) {
        return new SendSignIns(accounts, members, signIns, secrets, letters, carriers, clock);
    }

    @Bean
    MemberSessions memberSessions(
            Documents documents,
            Accounts accounts,
            Members members,
            SignInSecrets secrets,
            MemberPageSettings settings,
            Clock clock) {
        return new MemberSessions(documents, accounts, members, secrets, settings, clock);
    }

    @Bean
    SignInToPage signInToPage(
            SignIns signIns,
            SignInLimits limits,
            SignInSecrets secrets,
            SendSignIns sender,
            MemberSessions sessions,
            Members members,
            Carriers carriers,
            MemberPageSettings settings,
            Clock clock) {
        return new SignInToPage(signIns, limits, secrets, sender, sessions, members, carriers, settings, clock);
    }

    @Bean
    SendPageLink sendPageLink(
            Accounts accounts,
            MemberAddress addresses,
            SignIns signIns,
            SignInLimits limits,
            SignInSecrets secrets,
            SignInLetters letters,
            Carriers carriers,
            MemberPageSettings settings,
            Clock clock) {
        return new SendPageLink(accounts, addresses, signIns, limits, secrets, letters, carriers, settings, clock);
    }

    @Bean
    MemberCards memberCards(Members members, KeyedHash hash) {
        return new MemberCards(members, hash);
    }

    @Bean
    MemberConsents memberConsents(ConsentBook book, Members members, Clock clock) {
        return new MemberConsents(book, members, clock);
    }

    @Bean
    MemberPage memberPage(
            Programs programs,
            Members members,
            MemberCards cards,
            MemberVouchers vouchers,
            HouseholdBalance households,
            MemberConsents consents,
            Relay relay,
            Clock clock) {
        return new MemberPage(programs, members, cards, vouchers, households, consents, relay, clock);
    }

    @Bean
    MemberHistory memberHistory(Documents documents, Relay relay, Programs programs, TakeFeedback feedback) {
        return new MemberHistory(documents, relay, programs, feedback);
    }

    @Bean
    LeaveProgram leaveProgram(MemberPage page, Members members, MemberSessions sessions, Clock clock) {
        return new LeaveProgram(page, members, sessions, clock);
    }

    @Bean(destroyMethod = "stop")
    Poller memberPageUpkeep(
            SignIns signIns, SignInLimits limits, MemberVouchers vouchers, Carriers carriers, Clock clock) {
        return new Poller("member-page", new MemberPageUpkeep(signIns, limits, vouchers, carriers, clock)::work);
    }
}
