package dev.regulars.analytics.people.web;

import dev.regulars.analytics.people.PeopleElsewhere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Sign-in by OpenID Connect: the code flow with PKCE, at addresses below the pages' own. */
final class ElsewhereSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(ElsewhereSignIn.class);

    static final String START = "/analytics/oidc/start";
    static final String BACK = "/analytics/oidc/code";
    private static final String PAGE = "/analytics/";

    private final Providers providers;
    private final PeopleElsewhere people;
    private final Sessions sessions;

    ElsewhereSignIn(Providers providers, PeopleElsewhere people, Sessions sessions) {
        this.providers = providers;
        this.people = people;
        this.sessions = sessions;
    }

    void add(HttpSecurity http) {
        http.oauth2Login(login -> login.clientRegistrationRepository(providers)
                .authorizedClientRepository(new NoTokens())
                .loginPage(PAGE)
                .authorizationEndpoint(start -> start.baseUri(START))
                .redirectionEndpoint(back -> back.baseUri(BACK + "/*"))
                .successHandler(this::cameBack)
                .failureHandler(this::failed));
    }

    private void cameBack(HttpServletRequest request, HttpServletResponse response, Authentication by)
            throws IOException {
        if (!(by.getPrincipal() instanceof OidcUser user)) {
            // OAuth 2 alone says what may be done, not who it is: the scope openid is missing.
            refuse("no-name", request, response);
            return;
        }
        PeopleElsewhere.Result result = people.signIn(user.getClaims());
        if (result instanceof PeopleElsewhere.Result.In in) {
            sessions.begin(in.who(), request, response);
            response.sendRedirect(PAGE);
        } else {
            refuse(((PeopleElsewhere.Result.Refused) result).why(), request, response);
        }
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        LOG.warn("a sign-in by OpenID Connect failed: {}", e.getMessage());
        refuse("failed", request, response);
    }

    private void refuse(String why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        sessions.end(request);
        response.sendRedirect(PAGE + "#/sign-in/" + why);
    }
}
