package dev.regulars.gateway.batches.web;

import dev.regulars.gateway.batches.BatchState;
import dev.regulars.gateway.batches.BatchView;
import dev.regulars.gateway.batches.Batches;
import dev.regulars.gateway.batches.ResultRange;
import dev.regulars.gateway.sending.web.TillRequests;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far a batch is, and what became of it. Each key sees its own; a back office's sees all. */
@RestController
class BatchStateController {
    private final TillRequests requests;
    private final Batches batches;
    private final BatchAnswers answers;

    BatchStateController(TillRequests requests, Batches batches, BatchAnswers answers) {
        this.requests = requests;
        this.batches = batches;
        this.answers = answers;
    }

    @GetMapping("/pos/v1/batches/{id}")
    @Nullable
    ResponseEntity<byte[]> state(HttpServletRequest request, @PathVariable String id) throws IOException {
        return requests.streaming(request, till -> {
            Optional<BatchView> batch = batches.find(id, till);
            return batch.isPresent() ? answers.of(HttpStatus.OK, batch.get()) : answers.unknown();
        });
    }

    @PostMapping("/pos/v1/batches/{id}/cancel")
    @Nullable
    ResponseEntity<byte[]> cancel(HttpServletRequest request, @PathVariable String id) throws IOException {
        return requests.streaming(request, till -> {
            Optional<BatchView> batch = batches.cancel(id, till);
            if (batch.isEmpty()) {
                return answers.unknown();
            }
            BatchState state = batch.get().state();
            return state.hasEnded() && state != BatchState.CANCELLED
                    ? answers.ended(batch.get(), "cancelled")
                    : answers.of(HttpStatus.ACCEPTED, batch.get());
        });
    }

    @PostMapping("/pos/v1/batches/{id}/resume")
    @Nullable
    ResponseEntity<byte[]> resume(HttpServletRequest request, @PathVariable String id) throws IOException {
        return requests.streaming(request, till -> {
            if (!batches.begin()) {
                return answers.tooMany();
            }
            try {
                Optional<BatchView> batch = batches.resume(id, till);
                return batch.isPresent() ? resumed(batch.get()) : answers.unknown();
            } finally {
                batches.finished();
            }
        });
    }

    private ResponseEntity<byte[]> resumed(BatchView batch) {
        return batch.state().hasEnded() ? answers.ended(batch, "resumed") : answers.of(HttpStatus.ACCEPTED, batch);
    }

    /** Written as it is read: a result may be as large as its file. Null: the answer is written already. */
    @GetMapping("/pos/v1/batches/{id}/result")
    @Nullable
    ResponseEntity<byte[]> result(HttpServletRequest request, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        return requests.streaming(request, till -> {
            Optional<ResultRange> result = batches.result(id, till);
            if (result.isEmpty()) {
                return answers.unknown();
            }
            response.setStatus(HttpStatus.OK.value());
            response.setContentType("application/x-ndjson");
            response.setContentLengthLong(result.get().bytes());
            result.get().writeTo(response.getOutputStream());
            return null;
        });
    }
}
