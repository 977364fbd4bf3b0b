package dev.regulars.analytics.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.analytics.people.Person;
import dev.regulars.analytics.people.Role;
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
        "GET, /analytics/index.html, anybody",
        "HEAD, /analytics/analytics.js, anybody",
        "GET, /analytics/views/sql.js, anybody",
        "GET, /analytics/oidc/start/corp, anybody",
        "POST, /analytics/v1/session, anybody",
        "DELETE, /analytics/v1/session, anybody",
        "GET, /analytics/v1/sign-in-options, anybody",
        "GET, /analytics/v1/me, signed in",
        "GET, /analytics/v1/kpis, MPAD",
        "GET, /analytics/v1/kpis/active-rate, MPAD",
        "GET, /analytics/v1/kpis/active-rate.csv, A",
        "GET, /analytics/v1/kpis/active-rate.parquet, A",
        "GET, /analytics/v1/kpis/%61ctive-rate%2Ecsv, A",
        "GET, /analytics/v1/filters, MPAD",
        "GET, /analytics/v1/totals, MPAD",
        "GET, /analytics/v1/customers, MPAD",
        "GET, /analytics/v1/customers/deciles, MPAD",
        "GET, /analytics/v1/customers/members.csv, A",
        "POST, /analytics/v1/customers/fit, A",
        "POST, /analytics/v1/sql, A",
        "GET, /analytics/v1/sql/tables, A",
        "GET, /analytics/v1/accounting/periods, A",
        "POST, /analytics/v1/accounting/periods/2026-03/close, A",
        "GET, /analytics/v1/alerts, MA",
        "GET, /analytics/v1/alerts/rules, MA",
        "POST, /analytics/v1/alerts/a1/silence, MA",
        "PUT, /analytics/v1/alerts/rules/r1, A",
        "DELETE, /analytics/v1/alerts/rules/r1, A",
        "GET, /analytics/v1/staff/me, signed in",
        "GET, /analytics/v1/staff/people, signed in",
        "PUT, /analytics/v1/staff/people/S-1, A",
        "POST, /analytics/v1/staff/people/import, A",
        "POST, /analytics/v1/staff/people/S-1/erase, A",
        "DELETE, /analytics/v1/staff/people/S-1, ''",
        "GET, /analytics/v1/staff/people/S-1/export, signed in",
        "GET, /analytics/v1/staff/store, signed in",
        "PUT, /analytics/v1/staff/shifts, signed in",
        "POST, /analytics/v1/staff/shifts/import, signed in",
        "PUT, /analytics/v1/targets, A",
        "GET, /analytics/v1/targets, A"
    })
    void whoMayWhat(String method, String path, String who) {
        assertThat(whoMay(method, path)).isEqualTo(who);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /analytics/v1/anything",
                "POST /analytics/v1/kpis",
                "PUT /analytics/v1/kpis/active-rate",
                "POST /analytics/v1/me",
                "POST /analytics/v1/totals",
                "DELETE /analytics/v1/customers/m1",
                "POST /analytics/index.html",
                "POST /analytics/oidc/start/corp",
                "TRACE /analytics/v1/kpis",
                "GET /v1/totals",
            })
    void whatNoRowNamesIsForNobody(String address) {
        String[] parts = address.split(" ");
        assertThat(whoMay(parts[0], parts[1])).isEmpty();
    }
}
