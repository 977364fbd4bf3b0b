package dev.regulars.decision.verify;

import dev.regulars.points.Book;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares what analytics has counted with the ledger. */
final class Analytics {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int OK = 200;

    private final URI summary;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(TIMEOUT).build();

    Analytics(String url) {
        summary = URI.create(url.replaceAll("/+$", "") + "/v1/totals/summary");
    }

    /** Waits until it has read all events. */
    void check(Totals ledger, Patience patience, Problems problems) throws InterruptedException {
        try {
            boolean caughtUp = patience.await(() -> {
                JsonNode totals = read();
                return totals.path("lag").asLong(-1) == 0
                        && totals.path("decisions").asLong(-1) >= ledger.decisions;
            });
            JsonNode totals = read();
            problems.unless(
                    caughtUp, place("lag"), "still " + totals.path("lag").asLong(-1) + " events behind");
            compare(totals, "decisions", ledger.decisions, problems);
            compare(totals, "members", ledger.members, problems);
            compare(totals, "pointsIssued", -ledger.of(Book.ISSUED), problems);
            compare(totals, "pointsRedeemed", ledger.of(Book.REDEEMED), problems);
            compare(totals, "memberAvailable", ledger.of(Book.MEMBER_AVAILABLE), problems);
        } catch (Unreadable e) {
            problems.add(place("totals"), e.getMessage());
        }
    }

    private static void compare(JsonNode totals, String name, long ledger, Problems problems) {
        JsonNode counted = totals.path(name);
        problems.unless(
                counted.isIntegralNumber() && counted.asLong() == ledger,
                place(name),
                "counts " + counted + ", the ledger says " + ledger);
    }

    private static String place(String name) {
        return "analytics " + name;
    }

    private JsonNode read() throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(summary).timeout(TIMEOUT).build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != OK) {
                throw new Unreadable("answers " + response.statusCode());
            }
            return new JsonMapper().readTree(response.body());
        } catch (IOException | JacksonException e) {
            throw new Unreadable("does not answer: " + e.getClass().getSimpleName());
        }
    }

    private static final class Unreadable extends RuntimeException {
        Unreadable(String message) {
            super(message);
        }

        @Override
        public String getMessage() {
            return String.valueOf(super.getMessage());
        }
    }
}
