package dev.regulars.decision.people;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** People whom an OpenID Connect provider knows: what it says of them becomes a name and roles. */
public final class PeopleElsewhere {

    /** Wider than local names: {@code auth0|5f7c}, {@code Zoë Martín}. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@+|:-]{0,99}");

    private final LocalUsers people;
    private final SignInSettings settings;
    private final Clock clock;

    PeopleElsewhere(LocalUsers people, SignInSettings settings, Clock clock) {
        this.people = people;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Result {
        record In(SignedIn who) implements Result {}

        /** @param why a word of an address: {@code no-role} */
        record Refused(String why) implements Result {}
    }

    /** @param claims what the provider has signed or told over a connection of its own */
    public Result signIn(Map<String, Object> claims) {
        String name = name(claims);
        if (name == null || !NAME.matcher(name).matches()) {
            return new Result.Refused("no-name");
        }
        Set<Role> roles = roles(claims, settings.oidc());
        if (roles.isEmpty()) {
            return new Result.Refused("no-role");
        }
        // One name in the audit log is one person.
        if (people.find(name).isPresent()) {
            return new Result.Refused("name-taken");
        }
        Person person = new Person(name, roles);
        return new Result.In(new SignedIn(person, new Origin.Elsewhere(), clock.instant()));
    }

    private @Nullable String name(Map<String, Object> claims) {
        Object name = claims.get(settings.oidc().nameClaim());
        Object used = name == null ? claims.get("sub") : name;
        return used == null ? null : used.toString().toLowerCase(Locale.ROOT);
    }

    static Set<Role> roles(Map<String, Object> claims, SignInSettings.Oidc settings) {
        Set<String> said = words(find(claims, settings.rolesClaim()));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            List<String> words = settings.roles().getOrDefault(role, List.of(role.word()));
            if (words.stream().anyMatch(said::contains)) {
                roles.add(role);
            }
        }
        return roles;
    }

    /** A claim of that name, whatever it is, before one inside of others. */
    private static @Nullable Object find(Map<String, Object> claims, String path) {
        Object found = claims.get(path);
        for (int dot = path.indexOf('.'); found == null && dot > 0; dot = path.indexOf('.', dot + 1)) {
            if (claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner) {
                Map<String, Object> named = inner.entrySet().stream()
                        .filter(entry -> entry.getKey() != null && entry.getValue() != null)
                        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
                found = find(named, path.substring(dot + 1));
            }
        }
        return found;
    }

    private static Set<String> words(@Nullable Object said) {
        if (said instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return said instanceof String text
                ? Set.copyOf(Arrays.asList(text.strip().split("[\\s,]+")))
                : Set.of();
    }
}
