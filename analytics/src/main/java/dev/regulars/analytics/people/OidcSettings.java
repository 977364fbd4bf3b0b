package dev.regulars.analytics.people;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The Studio's settings of the same names, so that one set serves both.
 *
 * @param rolesClaim where a provider says what somebody is; dots lead into objects: {@code realm_access.roles}
 * @param nameClaim what the person is called; {@code sub} when it is absent
 * @param roles the provider's words for a role, where they are not the role's own
 */
@Validated
@ConfigurationProperties("regulars.studio.oidc")
public record OidcSettings(
        @DefaultValue("roles") @NotBlank String rolesClaim,
        @DefaultValue("preferred_username") @NotBlank String nameClaim,
        @DefaultValue Map<Role, List<String>> roles) {}
