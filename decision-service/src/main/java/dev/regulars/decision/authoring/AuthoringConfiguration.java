package dev.regulars.decision.authoring;

import dev.regulars.decision.Poller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuthoringConfiguration {

    @Bean(destroyMethod = "stop")
    Poller publications(ReleaseDraft release) {
        return new Poller("publications", release::due);
    }
}
