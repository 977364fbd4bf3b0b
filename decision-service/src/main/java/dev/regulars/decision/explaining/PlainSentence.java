package dev.regulars.decision.explaining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * A decision as store staff would say it: "The sale of 2 May 2026 at Oxford Street earned 117 points: 67 for 67.95, and
 * 50 for 50 points from 40.00. “Triple points on coffee” did not count: nothing in the basket matches."
 */
final class PlainSentence {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final String BEATEN = "beaten by ";
    private static final int MOST_MISSED = 2;

    private final JsonNode answer;
    private final String where;

    PlainSentence(JsonNode answer, String where) {
        this.answer = answer;
        this.where = where;
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(points());
        redeemed(sentences);
        tier(sentences);
        answer.path("rewards")
                .forEach(reward -> sentences.add("It brought the voucher “"
                        + reward.path("name").asString("") + "”, usable until " + day(reward.path("expiresOn")) + "."));
        if (isSale() || isEvent()) {
            missed(sentences);
        }
        return String.join(" ", sentences);
    }

    private boolean isSale() {
        return answer.path("type").asString("").equals("sale");
    }

    private boolean isEvent() {
        return answer.path("type").asString("").startsWith("event");
    }

    private String what() {
        String type = answer.path("type").asString("").replace('-', ' ');
        return "The " + type + " of " + day(answer.path("businessDay")) + (where.isEmpty() ? "" : " at " + where);
    }

    private String points() {
        long earned = answer.at("/points/earned").asLong();
        if (!answer.has("memberId")) {
            String nothing = isSale() ? " earned nothing" : " took no points back";
            return what() + nothing + ", because nobody showed a card" + (isSale() ? "." : " at the sale.");
        }
        if (earned < 0) {
            return what() + " took back " + count(-earned) + ".";
        }
        List<String> parts = new ArrayList<>();
        for (JsonNode rule : answer.path("rules")) {
            if (rule.path("points").asLong() != 0) {
                parts.add(part(rule));
            }
        }
        if (earned == 0 || parts.isEmpty()) {
            boolean trade = answer.path("lines").size() > 0 || isEvent();
            String said = String.join(" ", texts(answer.at("/explanation/fired")));
            return trade ? what() + " earned no points." : what() + ": " + said;
        }
        return what() + " earned " + count(earned) + ": " + and(parts) + ".";
    }

    private String part(JsonNode rule) {
        String points = String.valueOf(rule.path("points").asLong());
        String name = rule.path("name").asString("");
        return name.isEmpty()
                ? points + " for " + rule.path("amount").asString("") + " "
                        + answer.path("currency").asString("")
                : points + " by “" + name + "”";
    }

    private void redeemed(List<String> sentences) {
        long redeemed = answer.at("/points/redeemed").asLong();
        if (redeemed > 0) {
            sentences.add(count(redeemed) + " were used.");
        } else if (redeemed < 0) {
            sentences.add(count(-redeemed) + " that had been used came back.");
        }
    }

    private void tier(List<String> sentences) {
        String before = answer.at("/tier/before").asString("");
        String after = answer.at("/tier/after").asString("");
        if (!before.equals(after)) {
            sentences.add("The tier became " + after + " (it was " + before + ").");
        }
    }

    /** Those that were nearest. */
    private void missed(List<String> sentences) {
        int said = 0;
        for (JsonNode row : answer.at("/explanation/notFired")) {
            if (said++ < MOST_MISSED) {
                String name = row.path("name").asString(row.path("rule").asString(""));
                sentences.add("“" + name + "” did not count: " + and(reasons(row)) + ".");
            }
        }
    }

    /** "beaten by coffee-3x" says nothing to who does not know the tables. */
    private List<String> reasons(JsonNode row) {
        return texts(row.path("reasons")).stream()
                .map(reason -> reason.startsWith(BEATEN) ? named(reason.substring(BEATEN.length())) : reason)
                .toList();
    }

    private String named(String rule) {
        for (JsonNode given : answer.path("rules")) {
            if (given.path("rule").asString("").equals(rule)) {
                return "“" + given.path("name").asString(rule) + "” counts instead";
            }
        }
        return BEATEN + rule;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(one -> texts.add(one.asString("")));
        return texts;
    }

    private static String and(List<String> parts) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + ", and " + parts.get(last);
    }

    private static String count(long points) {
        return points == 1 ? "1 point" : points + " points";
    }

    private static String day(JsonNode day) {
        String text = day.asString("");
        return text.isEmpty() ? "" : DAY.format(LocalDate.parse(text));
    }
}
