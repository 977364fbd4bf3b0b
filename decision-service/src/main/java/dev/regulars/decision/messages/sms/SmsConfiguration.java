package dev.regulars.decision.messages.sms;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.messages.Carrier;
import dev.regulars.decision.messages.DeadAddresses;
import dev.regulars.decision.messages.HandedOver;
import dev.regulars.decision.messages.MemberAddress;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SmsConfiguration {
    @Bean
    Receipts receipts(Documents documents, HandedOver handed, Clock clock) {
        return new Receipts(documents, handed, clock);
    }

    @Bean
    SmsWriter smsWriter(SmsSettings settings) {
        return new SmsWriter(settings);
    }

    @Bean
    DeadNumbers deadNumbers(ObjectProvider<DeadAddresses> told, SmsSettings settings) {
        return new DeadNumbers(told.stream().toList(), settings);
    }

    @Bean
    ConfirmStop confirmStop(
            Accounts accounts, MemberAddress addresses, SmsSettings settings, ObjectProvider<Carrier> carriers) {
        return new ConfirmStop(accounts, addresses, settings, carriers);
    }

    @Bean
    StopReplies stopReplies(
            SmsSettings settings, Members members, ConsentBook consents, ConfirmStop confirm, Clock clock) {
        return new StopReplies(new StopWords(settings.stopWords()), members, consents, confirm, clock);
    }

    @Bean(destroyMethod = "stop")
    Poller receiptsPoller(Receipts receipts, HandedOver handed, SmsSettings settings, Clock clock) {
        return new Poller("receipts", new ApplyReceipts(receipts, handed, settings, clock)::work);
    }
}
