package dev.regulars.analytics.people;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in on this request. */
@Component
public class CurrentPerson {

    /** @throws IllegalStateException when nobody is: the address is missing in the table of rights */
    public Person get() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn) {
            return signedIn.person();
        }
        throw new IllegalStateException("nobody is signed in on this request");
    }
}
