package dev.regulars.decision.members;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How members are known.
 *
 * @param phoneRegion ISO 3166 code of the country whose way of dialling a telephone number without country code
 *     follows, where the store's country is not known; with another one such a number stands for somebody else
 */
@ConfigurationProperties("regulars.identity")
public record IdentitySettings(@DefaultValue("GB") String phoneRegion) {

    public IdentitySettings {
        if (!PhoneForm.isRegion(phoneRegion)) {
            throw new IllegalArgumentException("regulars.identity.phone-region must be a country code like GB");
        }
    }
}
