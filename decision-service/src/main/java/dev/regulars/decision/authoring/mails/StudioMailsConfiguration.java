package dev.regulars.decision.authoring.mails;

import dev.regulars.decision.Poller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StudioMailsConfiguration {

    @Bean(destroyMethod = "stop")
    Poller studioMailsPoller(SendStudioMails send) {
        return new Poller("studio-mails", send::work);
    }
}
