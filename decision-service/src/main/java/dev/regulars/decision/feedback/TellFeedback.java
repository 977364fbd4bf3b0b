package dev.regulars.decision.feedback;

import dev.regulars.decision.relay.Announcement;
import dev.regulars.decision.web.Json;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Tells what members said, without their words, at least once: {@code loyalty.feedback},
 * docs/events/feedback.schema.json.
 */
final class TellFeedback {

    private static final int PAGE = 200;

    private final FeedbackBook book;
    private final Predicate<List<Announcement>> broker;
    private boolean indexed;

    /** @param broker whether it took them all */
    TellFeedback(FeedbackBook book, Predicate<List<Announcement>> broker) {
        this.book = book;
        this.broker = broker;
    }

    void work() {
        if (!indexed) {
            book.index();
            indexed = true;
        }
        List<Feedback> page = book.untold(PAGE);
        while (!page.isEmpty()
                && broker.test(page.stream().map(TellFeedback::event).toList())) {
            page.forEach(book::told);
            page = page.size() == PAGE ? book.untold(PAGE) : List.of();
        }
    }

    private static Announcement event(Feedback said) {
        Map<String, Object> data = new TreeMap<>();
        data.put("decisionId", said.decisionId());
        data.put("storeId", said.storeId());
        data.put("score", said.score());
        data.put("hasComment", said.comment() != null);
        data.put("channel", said.channel());
        data.put("at", said.at().toString());
        return new Announcement(
                Announcement.FEEDBACK,
                said.storeId(),
                Json.write(Map.of(
                        "specversion",
                        "1.0",
                        "id",
                        said.decisionId(),
                        "source",
                        "/regulars/decision-service",
                        "type",
                        "dev.regulars.feedback.given.v1",
                        "subject",
                        said.decisionId(),
                        "time",
                        said.at().toString(),
                        "datacontenttype",
                        "application/json",
                        "data",
                        data)));
    }
}
