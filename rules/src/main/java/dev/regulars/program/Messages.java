package dev.regulars.program;

import java.util.Map;

/** The sentences of {@code messages.csv}, with {@code {name}} for what is filled in. */
public record Messages(Map<String, String> texts) {

    /** The keys that every program has, with the text where {@code messages.csv} says nothing else. */
    public static final Map<String, String> DEFAULTS = Map.of(
            "receipt.earned", "You earned {points} points.",
            "receipt.reversed", "{points} points were taken back.",
            "receipt.balance", "Your balance is {balance} points.",
            "receipt.tier-up", "Welcome to {tier}!",
            "receipt.tier-down", "Your tier is now {tier}.",
            "receipt.to-next", "{amount} more to reach {tier}.",
            "receipt.voucher", "You have a new voucher: {name}.",
            "receipt.join", "Members earn {points} points for this. Join us!",
            "near.spend", "{amount} more for {name}.",
            "near.quantity", "{quantity} more for {name}.");

    public Messages {
        texts = Map.copyOf(texts);
    }

    /** Names and values alternate: {@code render("receipt.tier-up", "tier", "Gold")}. */
    public String render(String key, String... namesAndValues) {
        String text = texts.getOrDefault(key, DEFAULTS.getOrDefault(key, key));
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            text = text.replace("{" + namesAndValues[i] + "}", namesAndValues[i + 1]);
        }
        return text;
    }
}
