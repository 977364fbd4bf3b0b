package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.memberpage.MemberSessions;
import dev.regulars.decision.people.web.Refusing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/**
 * Guards the member page by a chain of its own, with sessions, cookies and a token of its own: nothing of it is known
 * to the Studio's chain, and nothing of the Studio's here.
 */
@Configuration(proxyBeanMethods = false)
class MemberSecurity {

    private static final String TOKEN_COOKIE = "REGULARS_ME_XSRF";

    @Bean
    @Order(1)
    SecurityFilterChain memberChain(HttpSecurity http, MemberSessions sessions) throws Exception {
        CookieCsrfTokenRepository tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName(TOKEN_COOKIE);
        tokens.setCookiePath("/me");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        Refusing refusing = new Refusing();
        return http.securityMatcher("/me/**")
                .csrf(csrf -> csrf.spa().csrfTokenRepository(tokens))
                .headers(MemberHeaders::set)
                .sessionManagement(own -> own.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(refusing).accessDeniedHandler(refusing))
                .addFilterBefore(new MemberSessionFilter(sessions), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((who, at) -> new AuthorizationDecision(MemberRights.allow(
                                at.getRequest().getMethod(),
                                at.getRequest().getRequestURI(),
                                who.get() instanceof SignedInMember))))
                .build();
    }
}
