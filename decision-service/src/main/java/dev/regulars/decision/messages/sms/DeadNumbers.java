package dev.regulars.decision.messages.sms;

import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.DeadAddresses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passes on numbers that nobody has, by the codes that the settings name. */
public final class DeadNumbers {

    private final List<DeadAddresses> told;
    private final SmsSettings settings;

    public DeadNumbers(List<DeadAddresses> told, SmsSettings settings) {
        this.told = List.copyOf(told);
        this.settings = settings;
    }

    /** A receipt: only with a code that means that nobody has the number. */
    public void undeliverable(@Nullable String number, @Nullable String code) {
        if (number != null && code != null && settings.goneErrors().contains(code)) {
            refused(number, "sms: " + code);
        }
    }

    /** The provider says that it is no number at all. */
    public void refused(String number, String why) {
        told.forEach(one -> one.found(Channel.SMS, number, why));
    }
}
