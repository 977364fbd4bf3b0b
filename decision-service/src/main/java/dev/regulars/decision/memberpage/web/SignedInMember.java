package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.accounts.Account;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A member on the own page, without any authority: it is nobody of the Studio's people. Never written out. */
@SuppressWarnings("serial")
final class SignedInMember extends AbstractAuthenticationToken {

    private final Account account;

    SignedInMember(Account account) {
        super(List.of());
        this.account = account;
        setAuthenticated(true);
    }

    /** Whose page is asked for on this request; empty when nobody is signed in. */
    static Optional<Account> now() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedInMember member
                ? Optional.of(member.account)
                : Optional.empty();
    }

    /** @throws IllegalStateException when nobody is signed in: the address is open, and should not be */
    static Account get() {
        return now().orElseThrow(() -> new IllegalStateException("nobody is signed in on this request"));
    }

    @Override
    public Object getPrincipal() {
        return account.id();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedInMember that && account.equals(that.account);
    }

    @Override
    public int hashCode() {
        return account.id().hashCode();
    }
}
