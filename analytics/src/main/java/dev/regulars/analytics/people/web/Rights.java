package dev.regulars.analytics.people.web;

import static dev.regulars.analytics.people.Role.ADMINISTRATOR;
import static dev.regulars.analytics.people.Role.ANALYST;
import static dev.regulars.analytics.people.Role.APPROVER;
import static dev.regulars.analytics.people.Role.MARKETER;

import dev.regulars.analytics.people.Person;
import dev.regulars.analytics.people.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may do what: the first row that fits decides, and what no row names is for nobody. */
final class Rights {
    private static final Who ANYBODY = new Who.Anybody();
    private static final Who SIGNED_IN = new Who.SignedIn();
    private static final Who READERS = of(ANALYST, MARKETER, APPROVER, ADMINISTRATOR);
    private static final Who ANALYSTS = of(ANALYST);
    private static final Who ALERTED = of(ANALYST, MARKETER);
    private static final String ANY = "";
    private static final String API = "/analytics/v1/";

    private static final List<RightsRow> ROWS = List.of(
            row(ANY, API + "session", ANYBODY),
            row("GET", API + "sign-in-options", ANYBODY),
            row("GET", "/analytics/oidc/**", ANYBODY),
            row("GET", API + "me", SIGNED_IN),
            row("GET", API + "kpis/*.csv", ANALYSTS),
            row("GET", API + "kpis/*.parquet", ANALYSTS),
            row("GET", API + "kpis/**", READERS),
            row("GET", API + "filters", READERS),
            row("GET", API + "totals", READERS),
            row("GET", API + "customers/*.csv", ANALYSTS),
            row("GET", API + "customers/**", READERS),
            row("POST", API + "customers/**", ANALYSTS),
            row(ANY, API + "sql/**", ANALYSTS),
            row(ANY, API + "accounting/**", ANALYSTS),
            row("PUT DELETE", API + "alerts/**", ANALYSTS),
            row("GET POST", API + "alerts/**", ALERTED),
            row(ANY, API + "targets/**", ANALYSTS),
            // Whose figures somebody sees, and whose shifts and targets one sets, the directory of staff says.
            row("PUT POST", API + "staff/people/**", ANALYSTS),
            row("GET", API + "staff/**", SIGNED_IN),
            row("PUT POST", API + "staff/shifts/**", SIGNED_IN),
            row("PUT POST", API + "staff/targets/**", SIGNED_IN),
            row(ANY, API + "**", of()),
            row("GET", "/analytics/**", ANYBODY));

    private Rights() {}

    /** @param person null when nobody is signed in */
    static boolean allow(String method, String path, @Nullable Person person) {
        String known = method.equals("HEAD") ? "GET" : method;
        PathContainer parsed = PathContainer.parsePath(path);
        return ROWS.stream()
                .filter(row -> row.fits(known, parsed))
                .findFirst()
                .map(row -> row.who().covers(person))
                .orElse(false);
    }

    private static RightsRow row(String methods, String pattern, Who who) {
        return new RightsRow(
                methods.isEmpty() ? Set.of() : Set.of(methods.split(" ")),
                PathPatternParser.defaultInstance.parse(pattern),
                who);
    }

    private static Who of(Role... roles) {
        return new Who.OneOf(Set.of(roles));
    }
}
