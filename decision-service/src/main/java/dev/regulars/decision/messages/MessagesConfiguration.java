package dev.regulars.decision.messages;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.members.ManyMembers;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.programs.Programs;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessagesSettings.class)
class MessagesConfiguration {

    @Bean
    OutgoingBox outgoingBox(Documents documents) {
        return new OutgoingBox(documents);
    }

    @Bean
    HandedOver handedOver(Documents documents) {
        return new HandedOver(documents);
    }

    @Bean
    SuppressionList suppressionList(Documents documents, KeyedHash hash, Clock clock) {
        return new SuppressionList(documents, hash, clock);
    }

    @Bean
    MemberAddress memberAddress(Accounts accounts, Members members) {
        return new MemberAddress(accounts, members);
    }

    @Bean
    SendingPause sendingPause(Documents documents) {
        return new SendingPause(documents);
    }

    /** @param consents asked for later: they need the accounts, which need the relay, which this follows */
    @Bean
    PlanMessages planMessages(
            Programs programs,
            OutgoingBox box,
            Documents documents,
            ObjectProvider<ConsentBook> consents,
            MessagesSettings settings,
            Clock clock) {
        AskAboutPurchase ask = new AskAboutPurchase(documents, consents::getObject);
        return new PlanMessages(programs, box, ask, settings.late(), clock);
    }

    @Bean
    PlanTimed planTimed(Programs programs, OutgoingBox box, Clock clock) {
        return new PlanTimed(box, programs::live, clock);
    }

    @Bean
    UnsubscribeLinks unsubscribeLinks(KeyedHash hash, MessagesSettings settings) {
        return new UnsubscribeLinks(hash, new PublicPages(settings.publicUrl()));
    }

    @Bean
    ConfirmLinks confirmLinks(KeyedHash hash, MessagesSettings settings) {
        return new ConfirmLinks(hash, new PublicPages(settings.publicUrl()));
    }

    @Bean
    FeedbackLinks feedbackLinks(KeyedHash hash, MessagesSettings settings) {
        return new FeedbackLinks(hash, new PublicPages(settings.publicUrl()));
    }

    @Bean
    AskToConfirm askToConfirm(Programs programs, OutgoingBox box, Clock clock) {
        return new AskToConfirm(programs, box, clock);
    }

    @Bean
    GoingOn goingOn(SendingPause pause, Clock clock) {
        return new GoingOn(pause, clock);
    }

    @Bean
    LetterWriter letterWriter(
            Documents documents,
            Accounts accounts,
            ManyMembers members,
            ConsentBook consents,
            SuppressionList suppressed,
            Programs programs,
            UnsubscribeLinks links,
            ConfirmLinks confirm,
            FeedbackLinks feedback,
            CountedLinks counted,
            MessagesSettings settings,
            Clock clock) {
        return new LetterWriter(
                new Addressees(accounts, members, consents, suppressed),
                programs,
                new MessageCounts(documents, settings.mostADay(), settings.mostAWeek()),
                new LinkMaker(links, confirm, feedback, counted),
                clock);
    }
}
