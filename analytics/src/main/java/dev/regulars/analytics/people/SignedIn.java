package dev.regulars.analytics.people;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** What a session knows of who began it. Sessions live in memory, so it is never written out. */
@SuppressWarnings("serial")
public final class SignedIn extends AbstractAuthenticationToken {

    private final Person person;
    private final @Nullable Confirmed studio;
    private final Instant since;

    /** @param studio the session at the Studio that this one rests upon; null for who came from a provider */
    public SignedIn(Person person, @Nullable Confirmed studio, Instant since) {
        super(List.of());
        this.person = person;
        this.studio = studio;
        this.since = since;
        setAuthenticated(true);
    }

    public Person person() {
        return person;
    }

    public @Nullable Confirmed studio() {
        return studio;
    }

    public Instant since() {
        return since;
    }

    /** With the roles that the person has now. */
    SignedIn as(Person now) {
        return new SignedIn(now, studio, since);
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
        return other instanceof SignedIn that && person.equals(that.person) && since.equals(that.since);
    }

    @Override
    public int hashCode() {
        return person.hashCode() + 31 * since.hashCode();
    }
}
