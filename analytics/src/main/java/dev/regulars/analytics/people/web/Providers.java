package dev.regulars.analytics.people.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * The OpenID Connect providers of {@code spring.security.oauth2.client}. Spring asks them what they can when it starts,
 * and does not start when one of them is away; here each is asked when somebody first signs in by it, for pages must
 * not wait for that.
 */
@Component
class Providers implements ClientRegistrationRepository {
    private static final Logger LOG = LoggerFactory.getLogger(Providers.class);

    /** What a registration has that names no address to come back to. */
    private static final String SPRINGS_OWN = "{baseUrl}/{action}/oauth2/code/{registrationId}";

    private final OAuth2ClientProperties properties;
    private final Map<String, ClientRegistration> known = new ConcurrentHashMap<>();

    Providers(Environment environment) {
        properties =
                Binder.get(environment).bindOrCreate("spring.security.oauth2.client", OAuth2ClientProperties.class);
    }

    /** What a button says of each, by id. */
    Map<String, String> all() {
        Map<String, String> names = new LinkedHashMap<>();
        properties
                .getRegistration()
                .forEach((id, registration) -> names.put(
                        id, Optional.ofNullable(registration.getClientName()).orElse(id)));
        return names;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!properties.getRegistration().containsKey(id)) {
            return null;
        }
        ClientRegistration registration = known.get(id);
        return registration == null ? ask(id) : registration;
    }

    /** One that is away does not keep people from another. */
    private @Nullable ClientRegistration ask(String id) {
        OAuth2ClientProperties one = new OAuth2ClientProperties();
        one.getRegistration()
                .put(id, Objects.requireNonNull(properties.getRegistration().get(id)));
        one.getProvider().putAll(properties.getProvider());
        try {
            new OAuth2ClientPropertiesMapper(one)
                    .asClientRegistrations()
                    .forEach((name, registration) -> known.put(name, comingBackHere(registration)));
        } catch (RuntimeException e) {
            LOG.warn("the OpenID Connect provider {} does not answer: {}", id, e.toString());
        }
        return known.get(id);
    }

    private static ClientRegistration comingBackHere(ClientRegistration registration) {
        return registration.getRedirectUri() == null
                        || registration.getRedirectUri().equals(SPRINGS_OWN)
                ? ClientRegistration.withClientRegistration(registration)
                        .redirectUri("{baseUrl}" + ElsewhereSignIn.BACK + "/{registrationId}")
                        .build()
                : registration;
    }
}
