package dev.regulars.decision.people.web;

import dev.regulars.decision.people.PeopleElsewhere;
import dev.regulars.decision.people.SignInSettings;
import dev.regulars.decision.people.SignedIn;
import dev.regulars.decision.people.StillSignedIn;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Guards the Studio, and only that: what tills ask passes by the filter altogether, and is answered as without it. The
 * filter stands before the member page, too, which has a chain of its own.
 * Servlet containers map filters by the decoded, normalised address, so no spelling of {@code /studio} gets around it.
 */
@Configuration(proxyBeanMethods = false)
class StudioSecurity {

    private static final String FILTER = "springSecurityFilterChain";
    /** After metrics and traces. */
    private static final int ORDER = -100;

    /** In place of Spring Boot's own, which stands before every address. */
    @Bean
    DelegatingFilterProxyRegistrationBean studioFilter() {
        DelegatingFilterProxyRegistrationBean filter = new DelegatingFilterProxyRegistrationBean(FILTER);
        filter.addUrlPatterns("/studio/*", "/me/*");
        filter.setDispatcherTypes(DispatcherType.REQUEST);
        filter.setOrder(ORDER);
        return filter;
    }

    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath(StudioCookies.PATH);
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    @Bean
    Sessions studioSessions(CookieCsrfTokenRepository tokens, SignInSettings settings, Clock clock) {
        return new Sessions(tokens, settings, clock);
    }

    @Bean
    SecurityFilterChain studio(
            HttpSecurity http,
            CookieCsrfTokenRepository tokens,
            Sessions sessions,
            StillSignedIn still,
            PeopleElsewhere elsewhere,
            Providers providers)
            throws Exception {
        Refusing refusing = new Refusing();
        // With the header, page scripts of another origin cannot ask; spa() masks it against compression attacks.
        http.csrf(csrf -> csrf.spa().csrfTokenRepository(tokens))
                .headers(StudioHeaders::set)
                .securityContext(context -> context.securityContextRepository(sessions.repository()))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .addFilterBefore(new SessionCheck(still, sessions), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((authentication, at) -> new AuthorizationDecision(Rights.allow(
                                at.getRequest().getMethod(),
                                at.getRequest().getRequestURI(),
                                authentication.get() instanceof SignedIn who ? who.person() : null))));
        if (!providers.all().isEmpty()) {
            new ElsewhereSignIn(providers, elsewhere, sessions).add(http);
        }
        return http.build();
    }
}
