package dev.regulars.decision.members;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writings of the same thing become one, so that whoever is known by it is found however it was typed. */
public final class IdentifierForms {

    private final String phoneRegion;

    public IdentifierForms(IdentitySettings settings) {
        phoneRegion = settings.phoneRegion();
    }

    /**
     * The identifier in its one form, whose own form is itself; empty when it is no such thing.
     *
     * @param country ISO 3166 code of where it was shown, for telephone numbers without country code; the service's
     *     region when null or not known
     */
    public Optional<Identifier> normalised(Identifier identifier, @Nullable String country) {
        String trimmed = identifier.value().strip();
        Optional<String> form = switch (identifier.kind()) {
            case EMAIL -> EmailForm.of(trimmed);
            case PHONE -> PhoneForm.of(trimmed, PhoneForm.isRegion(country) ? country : phoneRegion);
            case MEMBER, CARD, PAYMENT_TOKEN, EXTERNAL -> Optional.of(trimmed).filter(text -> !text.isEmpty());
        };
        return form.map(value -> new Identifier(identifier.kind(), value));
    }

    /** What a refused identifier would have to be; says nothing of its value. */
    public static String expected(Identifier.Kind kind) {
        return switch (kind) {
            case EMAIL -> "must be an e-mail address like ann@example.org";
            case PHONE -> "must be a telephone number like +44 20 7946 0958";
            case MEMBER, CARD, PAYMENT_TOKEN, EXTERNAL -> "must not be empty";
        };
    }
}
