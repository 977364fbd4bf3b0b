package dev.regulars.decision.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.people.Person;
import dev.regulars.decision.people.Role;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RightsTest {

    /** M marketer, P approver, A analyst, S support, E engineer, T staff, D administrator. */
    private static final String LETTERS = "MPASETD";

    private static String whoMay(String method, String path) {
        if (Rights.allow(method, path, null)) {
            return "anybody";
        }
        String roles = Arrays.stream(Role.values())
                .filter(role -> Rights.allow(method, path, new Person("p", Set.of(role))))
                .map(role -> LETTERS.substring(role.ordinal(), role.ordinal() + 1))
                .collect(Collectors.joining());
        return Rights.allow(method, path, new Person("p", Set.of())) ? "signed in" : roles;
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /studio/index.html, anybody",
        "HEAD, /studio/studio.js, anybody",
        "GET, /studio/views/people.js, anybody",
        "GET, /studio/oidc/start/corp, anybody",
        "POST, /studio/api/session, anybody",
        "DELETE, /studio/api/session, anybody",
        "GET, /studio/api/sign-in-options, anybody",
        "GET, /studio/api/me, signed in",
        "PUT, /studio/api/me/password, signed in",
        "GET, /studio/api/people, D",
        "POST, /studio/api/people, D",
        "PUT, /studio/api/people/anna/roles, D",
        "POST, /studio/api/people/anna/password, D",
        "PUT, /studio/api/people/anna/email, D",
        "GET, /studio/api/feedback, MSD",
        "GET, /studio/api/drafts, MPASED",
        "HEAD, /studio/api/drafts, MPASED",
        "GET, /studio/api/drafts/d1/tables/campaigns, MPASED",
        "GET, /studio/api/drafts/d1/simulations/s1, MPASED",
        "POST, /studio/api/drafts, ME",
        "PUT, /studio/api/drafts/d1/settings, ME",
        "DELETE, /studio/api/drafts/d1, ME",
        "POST, /studio/api/drafts/d1/steps, ME",
        "POST, /studio/api/drafts/d1/simulations, MPAE",
        "DELETE, /studio/api/drafts/d1/simulations/s1, MPAE",
        "POST, /studio/api/drafts/d1/baskets, MPAE",
        "POST, /studio/api/drafts/d1/request, ME",
        "POST, /studio/api/drafts/d1/withdrawal, ME",
        "POST, /studio/api/drafts/d1/approval, P",
        "POST, /studio/api/drafts/d1/approval/, P",
        "POST, /studio/api/drafts/d1/refusal, P",
        "POST, /studio/api/drafts/d1/publication, MP",
        "DELETE, /studio/api/drafts/d1/publication, MP",
        "POST, /studio/api/rollbacks, PD",
        "GET, /studio/api/rollbacks, MPASED",
        "GET, /studio/api/explanations/it:1, MPASD",
        "POST, /studio/api/explanations, MPASD",
        "GET, /studio/api/drafts/d-1/log, MPAED",
        "GET, /studio/api/imports, D",
        "POST, /studio/api/imports/i-1/check, D",
        "GET, /studio/api/imports/i-1/errors.csv, D",
        "PUT, /studio/api/import-mappings/till, D",
        "GET, /studio/api/members.csv, D",
        "GET, /studio/api/audiences, MD",
        "GET, /studio/api/audiences/lapsed, MD",
        "GET, /studio/api/audit, MPAED",
        "GET, /studio/api/audit/entries, MPAED"
    })
    void whoMayWhat(String method, String path, String who) {
        assertThat(whoMay(method, path)).isEqualTo(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /studio/api/anything",
                "PUT /studio/api/rollbacks",
                "DELETE /studio/api/versions/v1",
                "POST /studio/index.html",
                "POST /studio/oidc/start/corp",
                "TRACE /studio/api/drafts",
                "OPTIONS /studio/api/drafts",
                "GET /v1/members",
            })
    void whatNoRowNamesIsForNobody(String address) {
        String[] parts = address.split(" ");
        assertThat(whoMay(parts[0], parts[1])).isEmpty();
    }
}
