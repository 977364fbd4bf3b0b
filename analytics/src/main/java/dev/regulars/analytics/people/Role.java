package dev.regulars.analytics.people;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The roles of the Studio, which are given there. */
public enum Role {
    MARKETER,
    APPROVER,
    ANALYST,
    SUPPORT,
    ENGINEER,
    /** Works in a store; what that allows, the directory of staff says. */
    STAFF,
    ADMINISTRATOR;

    /** As the Studio, pages and settings write it: {@code marketer}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A word that is not known here gives nothing. */
    public static Set<Role> of(Collection<String> words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(values()).filter(role -> words.contains(role.word())).forEach(roles::add);
        return roles;
    }

    public static List<String> words(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::word).toList();
    }
}
