package dev.regulars.decision.messages.sms.smpp;

import dev.regulars.decision.messages.sms.Fate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter.Message_state;
import org.jsmpp.bean.OptionalParameter.Network_error_code;
import org.jsmpp.bean.OptionalParameter.Receipted_message_id;
import org.jspecify.annotations.Nullable;

/**
 * A receipt: by its parameters where the message centre sends them, else by its text, which most write alike, {@code
 * id:1A2B sub:001 dlvrd:001 submit date:2611230915 done date:2611230916 stat:DELIVRD err:000 text:...}. The library's
 * own reader wants all of it in this form, dates too; here the id and the state are enough.
 *
 * @param fate null while the part is on its way
 */
record ReadReceipt(String id, @Nullable Fate fate, @Nullable String error) {

    private static final Pattern ID = Pattern.compile("(?i)\\bid:\\s*([^\\s:]+)");
    private static final Pattern STATE = Pattern.compile("(?i)\\bstat:\\s*([a-z]+)");
    private static final Pattern ERROR = Pattern.compile("(?i)\\berr:\\s*([0-9a-z]{1,10})");
    private static final Map<String, Fate> BY_WORD = Map.of(
            "DELIVRD", Fate.DELIVERED,
            "EXPIRED", Fate.EXPIRED,
            "UNDELIV", Fate.UNDELIVERABLE,
            "REJECTD", Fate.UNDELIVERABLE,
            "DELETED", Fate.UNDELIVERABLE);
    private static final Map<Integer, Fate> BY_NUMBER = Map.of(
            2, Fate.DELIVERED,
            3, Fate.EXPIRED,
            4, Fate.UNDELIVERABLE,
            5, Fate.UNDELIVERABLE,
            8, Fate.UNDELIVERABLE);

    static boolean isReceipt(DeliverSm delivered) {
        return delivered.isSmscDeliveryReceipt() || parameterId(delivered) != null;
    }

    /** Empty when it does not say of what it is. */
    static Optional<ReadReceipt> of(DeliverSm delivered) {
        String text = Incoming.text(delivered);
        String id = parameterId(delivered);
        String known = id == null ? found(ID, text) : id;
        return known == null || known.isBlank()
                ? Optional.empty()
                : Optional.of(new ReadReceipt(known, fate(delivered, text), error(delivered, text)));
    }

    private static @Nullable String parameterId(DeliverSm delivered) {
        Receipted_message_id id = delivered.getOptionalParameter(Receipted_message_id.class);
        return id == null ? null : id.getValueAsString();
    }

    private static @Nullable Fate fate(DeliverSm delivered, String text) {
        Message_state state = delivered.getOptionalParameter(Message_state.class);
        if (state != null) {
            return BY_NUMBER.get((int) state.getValue());
        }
        String word = found(STATE, text);
        return word == null ? null : BY_WORD.get(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String error(DeliverSm delivered, String text) {
        String error = found(ERROR, text);
        Network_error_code code = delivered.getOptionalParameter(Network_error_code.class);
        return error == null && code != null ? String.valueOf(code.getErrorCode()) : error;
    }

    private static @Nullable String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : null;
    }
}
