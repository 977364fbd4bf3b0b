package dev.regulars.decision.people;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.accounts.StaffData;
import dev.regulars.decision.authoring.AuditLog;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleConfiguration.class);

    @Bean
    LocalUsers localUsers(Documents documents) {
        return new LocalUsers(documents);
    }

    @Bean
    Passwords passwords(SignInSettings settings) {
        return new Passwords(settings.bcryptStrength());
    }

    @Bean
    SignIn signIn(LocalUsers people, Passwords passwords, SignInSettings settings, Clock clock) {
        return new SignIn(people, passwords, settings, clock);
    }

    @Bean
    StillSignedIn stillSignedIn(LocalUsers people, SignInSettings settings, Clock clock) {
        return new StillSignedIn(people, settings, clock);
    }

    @Bean
    PeopleByMail peopleByMail(Documents documents, KeyedHash hash) {
        return new PeopleByMail(documents, new StaffData(hash));
    }

    @Bean
    ManagePeople managePeople(
            LocalUsers people,
            PeopleByMail mail,
            Passwords passwords,
            StillSignedIn sessions,
            AuditLog log,
            Clock clock) {
        return new ManagePeople(people, mail, passwords, sessions, log, clock);
    }

    @Bean
    ChangePassword changePassword(
            LocalUsers people, Passwords passwords, SignIn signIn, StillSignedIn sessions, AuditLog log, Clock clock) {
        return new ChangePassword(people, passwords, signIn, sessions, log, clock);
    }

    @Bean
    PeopleElsewhere peopleElsewhere(LocalUsers people, SignInSettings settings, Clock clock) {
        return new PeopleElsewhere(people, settings, clock);
    }

    @Bean
    FirstPeople firstPeople(LocalUsers people, Passwords passwords, SignInSettings settings, Clock clock) {
        return new FirstPeople(people, passwords, settings, clock, System.out);
    }

    /** Before the service says that it is ready, so that who waits for that can show the passwords. */
    @Bean
    ApplicationRunner firstPeopleAtStart(FirstPeople first) {
        return arguments -> {
            try {
                first.begin();
            } catch (DataAccessException e) {
                LOG.warn("the Studio's first users wait for the store, which does not answer");
            }
        };
    }

    @Bean(destroyMethod = "stop")
    Poller firstPeopleLater(FirstPeople first) {
        return new Poller("studio-first-users", first::begin);
    }
}
