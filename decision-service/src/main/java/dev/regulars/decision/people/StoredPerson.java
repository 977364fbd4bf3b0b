package dev.regulars.decision.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A local user as stored.
 *
 * @param key raised when the password changes or sign-in is taken away
 * @param failures wrong passwords in a row, those counted that are being checked
 * @param mustChange somebody else knew the password
 */
public record StoredPerson(
        String name,
        String hash,
        Set<Role> roles,
        boolean disabled,
        int failures,
        @Nullable Instant lockedUntil,
        boolean mustChange,
        Instant createdAt,
        long key) {

    public static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{0,63}");

    static final String HASH = "hash";
    static final String ROLES = "roles";
    static final String DISABLED = "disabled";
    static final String FAILURES = "failures";
    static final String LOCKED_UNTIL = "lockedUntil";
    static final String MUST_CHANGE = "mustChange";
    static final String CREATED_AT = "createdAt";
    static final String KEY = "key";

    /** Somebody new, whose password another person sees. */
    static StoredPerson first(String name, String hash, Set<Role> roles, Instant now) {
        return new StoredPerson(name, hash, roles, false, 0, null, true, now, 1);
    }

    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    Person person() {
        return new Person(name, roles);
    }

    Document document() {
        return new Document("_id", name)
                .append(HASH, hash)
                .append(ROLES, Role.words(roles))
                .append(DISABLED, disabled)
                .append(FAILURES, failures)
                .append(LOCKED_UNTIL, lockedUntil == null ? null : lockedUntil.toString())
                .append(MUST_CHANGE, mustChange)
                .append(CREATED_AT, createdAt.toString())
                .append(KEY, key);
    }

    static StoredPerson read(Document document) {
        String locked = document.getString(LOCKED_UNTIL);
        List<String> words = document.getList(ROLES, String.class);
        return new StoredPerson(
                document.getString("_id"),
                document.getString(HASH),
                Role.BY_WORD.entrySet().stream()
                        .filter(role -> words.contains(role.getKey()))
                        .map(java.util.Map.Entry::getValue)
                        .collect(Collectors.toUnmodifiableSet()),
                document.getBoolean(DISABLED),
                document.getInteger(FAILURES),
                locked == null ? null : Instant.parse(locked),
                document.getBoolean(MUST_CHANGE),
                Instant.parse(document.getString(CREATED_AT)),
                document.getLong(KEY));
    }
}
