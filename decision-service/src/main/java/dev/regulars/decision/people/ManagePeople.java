package dev.regulars.decision.people;

import dev.regulars.decision.authoring.AuditLog;
import dev.regulars.decision.authoring.CellChange;
import dev.regulars.decision.web.ProblemCode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What administrators do to local users. Each act is in the audit log; no password ever is. */
public final class ManagePeople {

    private final LocalUsers people;
    private final PeopleByMail mail;
    private final Passwords passwords;
    private final StillSignedIn sessions;
    private final AuditLog log;
    private final Clock clock;

    ManagePeople(
            LocalUsers people,
            PeopleByMail mail,
            Passwords passwords,
            StillSignedIn sessions,
            AuditLog log,
            Clock clock) {
        this.people = people;
        this.mail = mail;
        this.passwords = passwords;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    public List<StoredPerson> all() {
        return people.all();
    }

    /** E-mail addresses by name. */
    public Map<String, String> addresses() {
        return mail.addresses();
    }

    /** @param address in its one form; null for none any more. The log does not show it. */
    public Outcome setAddress(String by, String name, @Nullable String address) {
        String what = address == null ? "took away e-mail address of" : "set e-mail address of";
        return mail.set(name, address) ? done(by, what, name, "", null, null) : missing(name);
    }

    public Instant now() {
        return clock.instant();
    }

    public Outcome add(String by, String name, Set<Role> roles) {
        if (people.all().size() >= LocalUsers.MOST) {
            return Outcome.refused(ProblemCode.TOO_MANY_ENTRIES, "at most " + LocalUsers.MOST + " local users");
        }
        String password = passwords.random();
        if (!people.insert(StoredPerson.first(name, passwords.hash(password), roles, clock.instant()))) {
            return Outcome.refused(ProblemCode.PERSON_EXISTS, name + " is there already");
        }
        log(by, "added", name, "roles", null, words(roles));
        return new Outcome(null, password);
    }

    public Outcome setRoles(String by, String name, Set<Role> roles) {
        if (by.equals(name) && !roles.contains(Role.ADMINISTRATOR)) {
            return Outcome.refused(ProblemCode.OWN_RIGHTS, "another administrator has to take that role from you");
        }
        Optional<StoredPerson> was = people.find(name);
        if (was.isEmpty() || !people.setRoles(name, roles)) {
            return missing(name);
        }
        return done(by, "changed roles of", name, "roles", words(was.get().roles()), words(roles));
    }

    public Outcome setDisabled(String by, String name, boolean disabled) {
        if (by.equals(name) && disabled) {
            return Outcome.refused(ProblemCode.OWN_RIGHTS, "another administrator has to disable you");
        }
        Optional<StoredPerson> was = people.find(name);
        if (was.isEmpty() || !people.setDisabled(name, disabled)) {
            return missing(name);
        }
        String from = String.valueOf(was.get().disabled());
        return done(by, disabled ? "disabled" : "enabled", name, "disabled", from, String.valueOf(disabled));
    }

    /** Sessions of the person end, and so does a lock-out. */
    public Outcome resetPassword(String by, String name) {
        String password = passwords.random();
        if (!people.resetPassword(name, passwords.hash(password))) {
            return missing(name);
        }
        done(by, "reset password of", name, "", null, null);
        return new Outcome(null, password);
    }

    public Outcome unlock(String by, String name) {
        return people.unlock(name) ? done(by, "unlocked", name, "", null, null) : missing(name);
    }

    private static Outcome missing(String name) {
        return Outcome.refused(ProblemCode.PERSON_NOT_FOUND, "nobody is called " + name);
    }

    private Outcome done(
            String by, String what, String name, String field, @Nullable String from, @Nullable String to) {
        sessions.forget(name);
        log(by, what, name, field, from, to);
        return Outcome.DONE;
    }

    private void log(String by, String what, String name, String field, @Nullable String from, @Nullable String to) {
        String subject = "person " + name;
        log.add(by, what, subject, field.isEmpty() ? List.of() : List.of(new CellChange(subject, field, from, to)));
    }

    private static String words(Set<Role> roles) {
        return String.join(", ", Role.words(roles));
    }
}
