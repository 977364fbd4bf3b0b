package dev.regulars.decision.memberpage.web;

import dev.regulars.decision.feedback.Feedback;
import dev.regulars.decision.web.Fields;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a member says of a purchase. */
record SaidOfPurchase(String decision, int score, @Nullable String comment) {

    private static final Pattern DECISION = Pattern.compile(".{1,200}");
    private static final Pattern COMMENT = Pattern.compile("(?s).{0," + Feedback.LONGEST_COMMENT + "}");

    static SaidOfPurchase read(Fields fields) {
        return new SaidOfPurchase(
                fields.text("decision", DECISION, ""),
                fields.whole("score", 0, Feedback.MOST),
                fields.optionalText("comment", COMMENT));
    }
}
