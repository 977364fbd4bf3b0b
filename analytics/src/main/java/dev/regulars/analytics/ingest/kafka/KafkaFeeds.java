package dev.regulars.analytics.ingest.kafka;

import dev.regulars.analytics.ingest.Feed;
import dev.regulars.analytics.ingest.IngestSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The topics that are read, and the broker's answers about the first of them. */
@Configuration
class KafkaFeeds {
    private final IngestSettings settings;

    KafkaFeeds(IngestSettings settings) {
        this.settings = settings;
    }

    /** Of whose backlog the totals tell. */
    @Bean
    @Primary
    KafkaBroker decisionsTopic() {
        return new KafkaBroker(settings, settings.topic());
    }

    @Bean
    KafkaBroker programsTopic() {
        return new KafkaBroker(settings, settings.programsTopic());
    }

    @Bean
    KafkaBroker vouchersTopic() {
        return new KafkaBroker(settings, settings.vouchersTopic());
    }

    @Bean
    KafkaBroker feedbackTopic() {
        return new KafkaBroker(settings, settings.feedbackTopic());
    }

    @Bean
    KafkaBroker messageStepsTopic() {
        return new KafkaBroker(settings, settings.messageStepsTopic());
    }

    @Bean
    Feed decisionsFeed() {
        return new KafkaFeed(decisionsTopic(), settings);
    }

    @Bean
    Feed programsFeed() {
        return new KafkaFeed(programsTopic(), settings);
    }

    @Bean
    Feed vouchersFeed() {
        return new KafkaFeed(vouchersTopic(), settings);
    }

    @Bean
    Feed feedbackFeed() {
        return new KafkaFeed(feedbackTopic(), settings);
    }

    @Bean
    Feed messageStepsFeed() {
        return new KafkaFeed(messageStepsTopic(), settings);
    }
}
