package dev.regulars.gateway.replay;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One attempt to send one transaction, over kept connections. */
final class GatewayClient {

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);

    /** Above the gateway's own budget for deciding (2 s) and queueing (5 s). */
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(15);

    /** Bytes of an answer at most: a decision over 10,000 lines stays below. */
    private static final int MAX_ANSWER = 8 * 1024 * 1024;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * The client's own thread finishes each exchange: nothing here blocks it, and handing over to a pool of threads
     * halved the throughput (3,100 instead of 5,600 transactions a second on two busy cores).
     */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT_TIMEOUT)
            .executor(Runnable::run)
            .build();

    private final HttpRequest.Builder request;
    private final boolean decisionWanted;

    /** `decisionWanted`: otherwise the body of a decision is thrown away unread. */
    GatewayClient(URI gateway, String tillKey, boolean decisionWanted) {
        this.decisionWanted = decisionWanted;
        this.request = HttpRequest.newBuilder(gateway.resolve("/pos/v1/transactions"))
                .timeout(ANSWER_TIMEOUT)
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + tillKey);
    }

    Answer send(byte[] transaction) throws InterruptedException {
        HttpRequest post =
                request.copy().POST(BodyPublishers.ofByteArray(transaction)).build();
        try {
            HttpResponse<InputStream> response = http.send(post, this::subscriber);
            try (InputStream body = response.body()) {
                return answer(response, body.readNBytes(MAX_ANSWER));
            }
        } catch (IOException failed) {
            return new Answer.Unavailable(failed.getClass().getSimpleName(), Duration.ZERO);
        }
    }

    private BodySubscriber<InputStream> subscriber(ResponseInfo info) {
        boolean wanted = info.statusCode() != 202 && (decisionWanted || info.statusCode() != 200);
        return wanted ? BodySubscribers.ofInputStream() : BodySubscribers.replacing(InputStream.nullInputStream());
    }

    private static Answer answer(HttpResponse<?> response, byte[] body) {
        int status = response.statusCode();
        if (status == 200) {
            return new Answer.Decided(body);
        }
        if (status == 202) {
            return new Answer.Queued();
        }
        if (status >= 500) {
            return new Answer.Unavailable("HTTP " + status, retryAfter(response));
        }
        JsonNode problem = problem(body);
        return new Answer.Refused(
                status,
                problem.path("code").asString("HTTP_" + status),
                problem.path("detail").asString(problem.path("title").asString("")));
    }

    private static JsonNode problem(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException notJson) {
            return JSON.createObjectNode();
        }
    }

    /** Seconds, or none. A date or anything else is not worth a failure. */
    private static Duration retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(value -> value.matches("\\d{1,4}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(Duration.ZERO);
    }
}
