package dev.regulars.decision.people.web;

import static dev.regulars.decision.people.Role.ADMINISTRATOR;
import static dev.regulars.decision.people.Role.ANALYST;
import static dev.regulars.decision.people.Role.APPROVER;
import static dev.regulars.decision.people.Role.ENGINEER;
import static dev.regulars.decision.people.Role.MARKETER;
import static dev.regulars.decision.people.Role.SUPPORT;

import dev.regulars.decision.people.Person;
import dev.regulars.decision.people.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/** Who may do what in the Studio: the first row that fits decides, and what no row names is for nobody. */
final class Rights {

    private static final Who ANYBODY = new Who.Anybody();
    private static final Who SIGNED_IN = new Who.SignedIn();
    private static final String ANY = "";
    private static final String WRITE = "POST PUT PATCH DELETE";
    private static final String DRAFT = "/studio/api/drafts/*/";

    private static final List<RightsRow> ROWS = List.of(
            row(ANY, "/studio/api/session", ANYBODY),
            row("GET", "/studio/api/sign-in-options", ANYBODY),
            row("GET", "/studio/oidc/**", ANYBODY),
            row(ANY, "/studio/api/me/**", SIGNED_IN),
            row(ANY, "/studio/api/people/**", of(ADMINISTRATOR)),
            row(ANY, "/studio/api/explanations/**", of(SUPPORT, MARKETER, ANALYST, APPROVER, ADMINISTRATOR)),
            row("GET", "/studio/api/feedback/**", of(SUPPORT, MARKETER, ADMINISTRATOR)),
            row(ANY, "/studio/api/imports/**", of(ADMINISTRATOR)),
            row(ANY, "/studio/api/import-mappings/**", of(ADMINISTRATOR)),
            row(ANY, "/studio/api/members.csv", of(ADMINISTRATOR)),
            row(ANY, "/studio/api/audiences/**", of(MARKETER, ADMINISTRATOR)),
            row(ANY, "/studio/api/audit/**", of(MARKETER, APPROVER, ANALYST, ENGINEER, ADMINISTRATOR)),
            row("POST", "/studio/api/rollbacks/**", of(APPROVER, ADMINISTRATOR)),
            row("GET", DRAFT + "log/**", of(MARKETER, APPROVER, ANALYST, ENGINEER, ADMINISTRATOR)),
            row("POST", DRAFT + "request/**", of(MARKETER, ENGINEER)),
            row("POST", DRAFT + "withdrawal/**", of(MARKETER, ENGINEER)),
            row("POST", DRAFT + "approval/**", of(APPROVER)),
            row("POST", DRAFT + "refusal/**", of(APPROVER)),
            row("POST DELETE", DRAFT + "publication/**", of(MARKETER, APPROVER)),
            row(WRITE, DRAFT + "simulations/**", of(MARKETER, ENGINEER, ANALYST, APPROVER)),
            row("POST", DRAFT + "baskets/**", of(MARKETER, ENGINEER, ANALYST, APPROVER)),
            row(WRITE, "/studio/api/drafts/**", of(MARKETER, ENGINEER)),
            row("GET", "/studio/api/**", of(MARKETER, APPROVER, ANALYST, SUPPORT, ENGINEER, ADMINISTRATOR)),
            row("GET", "/studio/**", ANYBODY));

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
