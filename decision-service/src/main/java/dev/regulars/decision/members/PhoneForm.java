package dev.regulars.decision.members;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Telephone numbers as E.164: {@code +442079460958}. */
final class PhoneForm {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private PhoneForm() {}

    static boolean isRegion(@Nullable String country) {
        return country != null && NUMBERS.getSupportedRegions().contains(country);
    }

    /**
     * Asks for a possible number and not for a valid one: which ranges are in use changes, and a number that was
     * handed out after the library was built is a good one.
     *
     * @param region whose way of dialling a number without country code follows
     */
    static Optional<String> of(String text, @Nullable String region) {
        try {
            PhoneNumber number = NUMBERS.parse(text, region);
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
