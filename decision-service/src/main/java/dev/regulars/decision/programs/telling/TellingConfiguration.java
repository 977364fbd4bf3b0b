package dev.regulars.decision.programs.telling;

import dev.regulars.decision.Poller;
import dev.regulars.decision.relay.Announcer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TellingConfiguration {

    @Bean(destroyMethod = "stop")
    Poller tellPrograms(ToTell toTell, Announcer announcer, Clock clock) {
        return new Poller("tell-programs", new TellPrograms(toTell, announcer, clock)::work);
    }
}
