package dev.regulars.gateway.sending.http;

import dev.regulars.gateway.asking.Reply;
import dev.regulars.gateway.sending.Answer;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.watching.TraceHeaders;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One call on a kept-alive connection, within a time budget that also covers a slow trickle of the answer's body. */
@Component
class DecisionClient {
    /** Whose decision it is that was looked at, and the language of its member. */
    private static final String STORE = "Regulars-Store";

    private static final String LANGUAGE = "Regulars-Language";

    private final HttpClient http;
    private final DecisionSettings settings;
    private final AnswerReader answers;
    private final TraceHeaders trace;

    DecisionClient(DecisionSettings settings, AnswerReader answers, TraceHeaders trace) {
        this.trace = trace;
        this.settings = settings;
        this.answers = answers;
        // HTTP/1.1: as many connections as there are tills waiting, at most the web server's threads.
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Answer post(PosTransaction transaction) {
        Called called = call(post("/v1/transactions", transaction.body()));
        return called.response() == null
                ? new Answer.Open(called.cause())
                : answers.read(
                        called.response().statusCode(),
                        contentType(called.response()),
                        called.response().body());
    }

    /** Empty when it is not surely the decision service that answers, or that it is well. */
    Optional<Reply> ask(String path, byte @Nullable [] body) {
        HttpResponse<byte[]> response =
                call(body == null ? request(path).GET() : post(path, body)).response();
        if (response == null || !answers.isFinal(response.statusCode(), contentType(response))) {
            return Optional.empty();
        }
        return Optional.of(new Reply(
                response.statusCode(),
                contentType(response),
                response.body(),
                response.headers().firstValue(STORE).orElse(null),
                response.headers().firstValue(LANGUAGE).orElse(null)));
    }

    private HttpRequest.Builder post(String path, byte[] body) {
        return request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(settings.url().resolve(path))
                .header("Accept", "application/json, application/problem+json");
    }

    private static String contentType(HttpResponse<byte[]> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    /** @param cause why there is no response */
    private record Called(@Nullable HttpResponse<byte[]> response, Answer.Cause cause) {}

    private Called call(HttpRequest.Builder request) {
        trace.write(request::header);
        CompletableFuture<HttpResponse<byte[]>> call = http.sendAsync(
                request.build(), LimitedBody.of(settings.maxAnswer().toBytes()));
        try {
            return new Called(call.get(settings.totalTimeout().toMillis(), TimeUnit.MILLISECONDS), Answer.Cause.DOWN);
        } catch (TimeoutException | ExecutionException e) {
            call.cancel(true);
            return new Called(null, Answer.Cause.DOWN);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return new Called(null, Answer.Cause.BUSY);
        }
    }
}
