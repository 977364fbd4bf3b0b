package dev.regulars.decision.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a session knows of who began it. Sessions live in memory, so it is never written out. */
@SuppressWarnings("serial")
public final class SignedIn extends AbstractAuthenticationToken {

    private final Person person;
    private final Origin origin;
    private final Instant since;

    public SignedIn(Person person, Origin origin, Instant since) {
        super(List.of());
        this.person = person;
        this.origin = origin;
        this.since = since;
        setAuthenticated(true);
    }

    public Person person() {
        return person;
    }

    public Origin origin() {
        return origin;
    }

    public Instant since() {
        return since;
    }

    public boolean isLocal() {
        return origin instanceof Origin.Local;
    }

    @Override
    public Object getPrincipal() {
        return person.name();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn that
                && person.equals(that.person)
                && origin.equals(that.origin)
                && since.equals(that.since);
    }

    @Override
    public int hashCode() {
        return person.hashCode() + 31 * since.hashCode();
    }
}
