package dev.regulars.decision.members;

import java.util.Locale;

/** What a member shows at the till. Its value is personal data: it is hashed before it is looked up, never printed. */
public record Identifier(Kind kind, String value) {

    public enum Kind {
        /** The member id itself. */
        MEMBER,
        CARD,
        PHONE,
        EMAIL,
        /** What a payment terminal gives in place of a card's number. */
        PAYMENT_TOKEN,
        /** An id that another system knows the member by. */
        EXTERNAL;

        /** As in the API. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return "Identifier[" + kind.label() + "]";
    }
}
