package dev.regulars.decision.memberpage;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A decision as it is said to the member: "You bought at Leeds and earned 117 points: 67 for 67.95 GBP and 50 by “50
 * points from 40.00”."
 */
final class HistorySentence {

    private final Words words;
    private final JsonNode answer;
    private final String store;
    private final long change;
    private final long available;

    /**
     * @param answer as it was stored
     * @param store as people call it
     * @param change of the member's points, pending ones included
     * @param available change of those that can be spent
     */
    HistorySentence(Words words, JsonNode answer, String store, long change, long available) {
        this.words = words;
        this.answer = answer;
        this.store = store;
        this.change = change;
        this.available = available;
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        switch (answer.path("type").asString("")) {
            case "sale" -> bought(sentences, "sale");
            case "claim" -> bought(sentences, "claim");
            case "return", "void" -> returned(sentences);
            case "points-due", "release" -> due(sentences);
            case "tier-change" -> {}
            default -> other(sentences);
        }
        tier(sentences);
        answer.path("rewards").forEach(reward -> sentences.add(voucher(reward)));
        return sentences.isEmpty() ? words.say("other.none") : String.join(" ", sentences);
    }

    private void bought(List<String> sentences, String type) {
        long earned = answer.at("/points/earned").asLong();
        List<String> parts = new ArrayList<>();
        answer.path("rules").forEach(rule -> {
            if (rule.path("points").asLong() != 0) {
                parts.add(part(rule));
            }
        });
        sentences.add(
                earned <= 0 || parts.isEmpty()
                        ? words.say("sale.nothing", store)
                        : words.say(type + ".earned", store, points(earned), words.list(parts)));
        long used = answer.at("/points/redeemed").asLong() - converted();
        if (used > 0) {
            sentences.add(words.say("sale.used", points(used)));
        }
    }

    private String part(JsonNode rule) {
        String name = rule.path("name").asString("");
        long given = rule.path("points").asLong();
        String amount =
                rule.path("amount").asString("") + " " + answer.path("currency").asString("");
        return name.isEmpty() ? words.say("sale.part.base", given, amount) : words.say("sale.part.rule", given, name);
    }

    /** Points that became vouchers count as redeemed, too. */
    private long converted() {
        return answer.path("rewards")
                .valueStream()
                .mapToLong(reward -> reward.path("pointsSpent").asLong())
                .sum();
    }

    private String voucher(JsonNode reward) {
        String name = reward.path("name").asString("");
        String until = words.day(reward.path("expiresOn").asString(""));
        long became = reward.path("pointsSpent").asLong();
        return became > 0
                ? words.say("voucher.points", points(became), name, until)
                : words.say("voucher", name, until);
    }

    private void returned(List<String> sentences) {
        long taken = -answer.at("/points/earned").asLong();
        long given = -answer.at("/points/redeemed").asLong();
        sentences.add(taken > 0 ? words.say("returned.taken", points(taken)) : words.say("returned.nothing"));
        if (given > 0) {
            sentences.add(words.say("returned.given", points(given)));
        }
    }

    private void due(List<String> sentences) {
        long expired = answer.at("/points/expired").asLong();
        long released = available + expired;
        if (released > 0) {
            sentences.add(words.say("points-due.released", points(released)));
        }
        if (expired > 0) {
            sentences.add(words.say("points-due.expired", points(expired)));
        }
        if (sentences.isEmpty()) {
            sentences.add(words.say("points-due.told"));
        }
    }

    private void other(List<String> sentences) {
        String way = change > 0 ? ".plus" : change < 0 ? ".minus" : ".none";
        String key = answer.path("type").asString("") + way;
        sentences.add(words.say(words.has(key) ? key : "other" + way, points(Math.abs(change))));
    }

    private void tier(List<String> sentences) {
        String before = answer.at("/tier/before").asString("");
        String after = answer.at("/tier/after").asString("");
        if (!before.equals(after)) {
            sentences.add(words.say("tier", after, before));
        }
    }

    private String points(long points) {
        return words.say("points", points);
    }
}
