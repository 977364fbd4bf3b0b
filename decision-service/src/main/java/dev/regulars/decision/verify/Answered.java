package dev.regulars.decision.verify;

import dev.regulars.decision.accounts.Posting;
import dev.regulars.points.Book;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a till was told.
 *
 * @param balance none when anonymous
 */
record Answered(
        long earned,
        long redeemed,
        @Nullable Long balance,
        @Nullable String tierAfter) {

    private static final JsonMapper JSON = new JsonMapper();

    static Answered read(String answer) {
        JsonNode json = JSON.readTree(answer);
        JsonNode points = json.path("points");
        return new Answered(
                points.path("earned").asLong(0),
                points.path("redeemed").asLong(0),
                points.has("balance") ? (Long) points.path("balance").asLong() : null,
                json.path("tier").has("after") ? json.path("tier").path("after").asString() : null);
    }

    void check(String place, List<Posting> postings, long balanceAfter, Problems problems) {
        long issued = -Posting.total(postings, Book.ISSUED);
        long spent = Posting.total(postings, Book.REDEEMED);
        problems.unless(earned == issued, place, "answered " + earned + " points earned, posted " + issued);
        problems.unless(redeemed == spent, place, "answered " + redeemed + " points redeemed, posted " + spent);
        problems.unless(
                balance == null || balance == balanceAfter,
                place,
                "answered a balance of " + balance + ", its postings say " + balanceAfter);
    }
}
