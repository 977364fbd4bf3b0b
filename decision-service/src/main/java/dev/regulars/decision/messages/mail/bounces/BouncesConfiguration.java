package dev.regulars.decision.messages.mail.bounces;

import dev.regulars.decision.Poller;
import dev.regulars.decision.consents.ConsentBook;
import dev.regulars.decision.messages.HandedOver;
import dev.regulars.decision.messages.MemberAddress;
import dev.regulars.decision.messages.OutgoingBox;
import dev.regulars.decision.messages.SuppressionList;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("regulars.messages.bounces.host")
@EnableConfigurationProperties(BounceSettings.class)
class BouncesConfiguration {

    @Bean(destroyMethod = "stop")
    Poller bouncesPoller(
            BounceSettings settings,
            OutgoingBox box,
            HandedOver handed,
            MemberAddress addresses,
            SuppressionList suppressed,
            ConsentBook consents,
            Clock clock) {
        ApplyReport apply = new ApplyReport(box, handed, addresses, suppressed, consents, clock);
        return new Poller("bounces", new BounceMailbox(settings, apply, clock)::work);
    }
}
