package dev.regulars.decision.people;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param rolesClaim where an OpenID Connect provider says what somebody is; dots lead into objects:
 *     {@code realm_access.roles}
 * @param nameClaim what the person is called in the Studio; {@code sub} when it is absent. It should be one that
 *     people cannot change themselves, as nobody approves their own work
 * @param roles the provider's words for a role, where they are not the role's own:
 *     {@code marketer=loyalty-marketing}
 */
public record OidcSettings(
        @DefaultValue("roles") @NotBlank String rolesClaim,
        @DefaultValue("preferred_username") @NotBlank String nameClaim,
        @DefaultValue Map<Role, List<String>> roles) {}
