package dev.regulars.decision.feedback;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Announcer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedbackConfiguration {

    @Bean
    FeedbackBook feedbackBook(Documents documents, Accounts accounts, PersonalData personal) {
        return new FeedbackBook(documents, accounts, personal);
    }

    @Bean
    NewestFeedback newestFeedback(FeedbackBook book, Documents documents, Programs programs) {
        return new NewestFeedback(
                book, documents, () -> programs.live().settings().timeZone());
    }

    @Bean
    TakeFeedback takeFeedback(FeedbackBook book, Documents documents, Accounts accounts, Clock clock) {
        return new TakeFeedback(book, documents, accounts, clock);
    }

    @Bean(destroyMethod = "stop")
    Poller tellFeedback(FeedbackBook book, Announcer announcer) {
        return new Poller("feedback", new TellFeedback(book, announcer::send)::work);
    }
}
