package dev.regulars.decision.chaos;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sends until there is an answer, as a till does: the same again, elsewhere when it can. */
final class Sender {

    private static final Duration LIMIT = Duration.ofSeconds(240);
    private static final int PAUSE_MILLIS = 300;

    private final Notebook notebook;
    private final CountDownLatch never = new CountDownLatch(1);

    Sender(Notebook notebook) {
        this.notebook = notebook;
    }

    /** Empty when nobody answered in all that time. */
    Optional<Answer> send(Request request, Route route) throws InterruptedException {
        notebook.sent(request);
        long end = System.nanoTime() + LIMIT.toNanos();
        for (int attempt = 0; System.nanoTime() < end; attempt++) {
            Optional<Answer> answer = Http.post(route.url(attempt), request.path(), route.key(), request.body());
            if (answer.isPresent() && answer.get().isFinal()) {
                notebook.answered(request, answer.get());
                if (answer.get().isQueued()) {
                    pause();
                }
                return answer;
            }
            notebook.again(request);
            pause();
        }
        notebook.unanswered(request);
        return Optional.empty();
    }

    /** Also after what was only queued: else the queue would never be empty again. */
    private void pause() throws InterruptedException {
        if (never.await(PAUSE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw new AssertionError("nobody counts down");
        }
    }
}
