package dev.regulars.decision.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What somebody may do in the Studio. */
public enum Role {
    MARKETER,
    APPROVER,
    ANALYST,
    SUPPORT,
    ENGINEER,
    /** Works in a store: reads nothing here, and in analytics what the directory of staff allows. */
    STAFF,
    ADMINISTRATOR;

    /** By word, in this order. */
    public static final Map<String, Role> BY_WORD = byWord();

    /** As pages, settings and the store write it: {@code marketer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::word).toList();
    }

    private static Map<String, Role> byWord() {
        Map<String, Role> all = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(role -> all.put(role.word(), role));
        return Collections.unmodifiableMap(all);
    }
}
