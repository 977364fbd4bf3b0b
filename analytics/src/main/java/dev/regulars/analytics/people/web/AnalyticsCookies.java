package dev.regulars.analytics.people.web;

import jakarta.servlet.SessionTrackingMode;
import java.util.Set;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.servlet.CookieSameSiteSupplier;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The session's cookie: out of reach of scripts, sent to the pages only (other services on the machine's other ports
 * would see it otherwise), and over TLS only when the sign-in came by it.
 */
@Configuration(proxyBeanMethods = false)
class AnalyticsCookies {

    static final String PATH = "/analytics";
    private static final String NAME = "REGULARS_ANALYTICS";

    @Bean
    ServletContextInitializer sessionCookie() {
        return context -> {
            context.setSessionTrackingModes(Set.of(SessionTrackingMode.COOKIE));
            context.getSessionCookieConfig().setName(NAME);
            context.getSessionCookieConfig().setPath(PATH);
            context.getSessionCookieConfig().setHttpOnly(true);
        };
    }

    /** A provider sends people back from its own site, with the session in which they left: strict ones stay behind. */
    @Bean
    CookieSameSiteSupplier sessionSameSite(Providers providers) {
        return CookieSameSiteSupplier.of(providers.all().isEmpty() ? SameSite.STRICT : SameSite.LAX)
                .whenHasName(NAME);
    }
}
