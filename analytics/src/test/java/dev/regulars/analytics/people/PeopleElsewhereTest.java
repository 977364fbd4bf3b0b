package dev.regulars.analytics.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleElsewhereTest {

    private static final OidcSettings PLAIN = new OidcSettings("roles", "preferred_username", Map.of());

    private static Set<Role> roles(Object said) {
        return PeopleElsewhere.roles(Map.of("roles", said), PLAIN);
    }

    @Test
    void readsListsAndTexts() {
        assertThat(roles(List.of("marketer", "somebody", 3))).containsExactly(Role.MARKETER);
        assertThat(roles("approver analyst")).containsExactly(Role.APPROVER, Role.ANALYST);
        assertThat(roles("approver, approver")).containsExactly(Role.APPROVER);
    }

    @Test
    void nothingElseIsARole() {
        assertThat(roles(List.of("Marketer", "marketers", ""))).isEmpty();
        assertThat(roles(Map.of("marketer", true))).isEmpty();
        assertThat(roles(7)).isEmpty();
        assertThat(PeopleElsewhere.roles(Map.of(), PLAIN)).isEmpty();
    }

    @Test
    void wordsOfTheProviderStandInPlaceOfOurs() {
        OidcSettings mapped =
                new OidcSettings("groups", "sub", Map.of(Role.MARKETER, List.of("loyalty-marketing", "loyalty-all")));
        assertThat(PeopleElsewhere.roles(Map.of("groups", List.of("loyalty-all")), mapped))
                .containsExactly(Role.MARKETER);
        assertThat(PeopleElsewhere.roles(Map.of("groups", List.of("marketer", "approver")), mapped))
                .as("a mapped role's own word means nothing")
                .containsExactly(Role.APPROVER);
    }

    @Test
    void dotsLeadIntoObjects() {
        OidcSettings nested = new OidcSettings("realm_access.roles", "sub", Map.of());
        Map<String, Object> claims = Map.of("realm_access", Map.of("roles", List.of("engineer")));
        assertThat(PeopleElsewhere.roles(claims, nested)).containsExactly(Role.ENGINEER);
        Map<String, Object> url = Map.of("https://studio.example/roles", List.of("support"));
        OidcSettings named = new OidcSettings("https://studio.example/roles", "sub", Map.of());
        assertThat(PeopleElsewhere.roles(url, named)).containsExactly(Role.SUPPORT);
    }
}
