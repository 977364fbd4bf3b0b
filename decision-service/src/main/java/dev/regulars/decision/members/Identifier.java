package dev.regulars.decision.members;

import java.util.Locale;

/** What a member shows at the till. Its value is personal data: it is hashed before it is stored, and never printed. */
public record Identifier(Kind kind, String value) {

    public enum Kind {
        /** The member id itself. */
        MEMBER,
        CARD,
        PHONE,
        EMAIL,
        /** An id that another system knows the member by. */
        EXTERNAL;

        /** As in the API. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Writings of the same thing become one; empty when nothing is left. */
    String normalised() {
        String trimmed = value.trim();
        return switch (kind) {
            case EMAIL -> trimmed.toLowerCase(Locale.ROOT);
            case PHONE -> phone(trimmed.replaceAll("[^0-9]", ""));
            case MEMBER, CARD, EXTERNAL -> trimmed;
        };
    }

    private static String phone(String digits) {
        String international = digits.startsWith("00") ? digits.substring(2) : digits;
        return international.isEmpty() ? "" : "+" + international;
    }

    @Override
    public String toString() {
        return "Identifier[" + kind.label() + "]";
    }
}
