package dev.regulars.analytics.people;

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
import org.springframework.stereotype.Component;

/** People whom an OpenID Connect provider knows: what it says of them becomes a name and roles. */
@Component
public final class PeopleElsewhere {

    /** Wider than local names: {@code auth0|5f7c}, {@code Zoë Martín}. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._@+|:-]{0,99}");

    private final OidcSettings settings;
    private final Clock clock;

    PeopleElsewhere(OidcSettings settings, Clock clock) {
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
        Set<Role> roles = roles(claims, settings);
        if (roles.isEmpty()) {
            return new Result.Refused("no-role");
        }
        return new Result.In(new SignedIn(new Person(name, roles), null, clock.instant()));
    }

    private @Nullable String name(Map<String, Object> claims) {
        Object name = claims.get(settings.nameClaim());
        Object used = name == null ? claims.get("sub") : name;
        return used == null ? null : used.toString().toLowerCase(Locale.ROOT);
    }

    static Set<Role> roles(Map<String, Object> claims, OidcSettings settings) {
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
