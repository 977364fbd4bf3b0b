package dev.regulars.program;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code messages.csv} says.
 *
 * @param texts sentences of receipts and tills by {@link #keyIn key and language}, with {@code {name}} to fill in
 * @param notices what is sent
 */
public record Messages(Map<String, String> texts, List<Notice> notices) {

    /** The keys that every program has, with the text where {@code messages.csv} says nothing else. */
    public static final Map<String, String> DEFAULTS = Map.ofEntries(
            entry("receipt.earned", "You earned {points} points."),
            entry("receipt.reversed", "{points} points were taken back."),
            entry("receipt.balance", "Your balance is {balance} points."),
            entry("receipt.pending", "{points} more points can be used later."),
            entry("receipt.tier-up", "Welcome to {tier}!"),
            entry("receipt.tier-down", "Your tier is now {tier}."),
            entry("receipt.to-next", "{amount} more to reach {tier}."),
            entry("receipt.to-next-points", "{amount} more points to reach {tier}."),
            entry("receipt.to-next-visits", "{amount} more visits to reach {tier}."),
            entry("receipt.voucher", "You have a new voucher: {name}."),
            entry("receipt.challenge", "{name}: {done} of {target}."),
            entry("receipt.challenge-done", "You did it: {name}!"),
            entry("receipt.join", "Members earn {points} points for this. Join us!"),
            entry("near.spend", "{amount} more for {name}."),
            entry("near.quantity", "{quantity} more for {name}."),
            entry("offer.because", "because you bought {what} {times} times in {days} days"),
            entry("offer.before", "because you have bought {what} before"),
            entry("offer.new", "something new for you: {what}"));

    public Messages {
        texts = Map.copyOf(texts);
        notices = List.copyOf(notices);
    }

    /** How a sentence is found in {@link #texts}: {@code receipt.earned@de}. */
    public static String keyIn(String key, @Nullable String language) {
        return language == null ? key : key + "@" + language;
    }

    /** In the member's language where the program has it: {@code render("de", "receipt.tier-up", "tier", "Gold")}. */
    public String render(@Nullable String language, String key, String... namesAndValues) {
        String text =
                texts.getOrDefault(keyIn(key, language), texts.getOrDefault(key, DEFAULTS.getOrDefault(key, key)));
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return text;
    }
}
