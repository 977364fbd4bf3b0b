package dev.regulars.gateway.sending.http;

import dev.regulars.gateway.sending.Answer;
import dev.regulars.gateway.transaction.PosTransaction;
import dev.regulars.gateway.watching.TraceHeaders;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** One call on a kept-alive connection, within a time budget that also covers a slow trickle of the answer's body. */
@Component
class DecisionClient {
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
        HttpRequest.Builder builder = HttpRequest.newBuilder(settings.url().resolve("/v1/transactions"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .POST(BodyPublishers.ofByteArray(transaction.body()));
        trace.write(builder::header);
        HttpRequest request = builder.build();
        CompletableFuture<HttpResponse<byte[]>> call =
                http.sendAsync(request, LimitedBody.of(settings.maxAnswer().toBytes()));
        try {
            HttpResponse<byte[]> response = call.get(settings.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
            String contentType = response.headers().firstValue("Content-Type").orElse("");
            return answers.read(response.statusCode(), contentType, response.body());
        } catch (TimeoutException | ExecutionException e) {
            call.cancel(true);
            return new Answer.Open(Answer.Cause.DOWN);
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return new Answer.Open(Answer.Cause.BUSY);
        }
    }
}
