package dev.regulars.gateway.batches.web;

import dev.regulars.gateway.batches.BatchView;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.transaction.ReasonCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What is answered about a batch. */
@Component
class BatchAnswers {
    private final Problems problems;
    private final JsonMapper json;

    BatchAnswers(Problems problems, JsonMapper json) {
        this.problems = problems;
        this.json = json;
    }

    ResponseEntity<byte[]> of(HttpStatus status, BatchView batch) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(batch));
    }

    ResponseEntity<byte[]> unknown() {
        return problems.of(ReasonCode.NOT_FOUND, "no batch of this id is kept for this key");
    }

    ResponseEntity<byte[]> ended(BatchView batch, String wanted) {
        return problems.of(ReasonCode.BATCH_ENDED, "it is " + batch.state() + " and cannot be " + wanted);
    }

    ResponseEntity<byte[]> tooMany() {
        return problems.of(ReasonCode.TOO_MANY_BATCHES, "send it again when others have ended");
    }
}
