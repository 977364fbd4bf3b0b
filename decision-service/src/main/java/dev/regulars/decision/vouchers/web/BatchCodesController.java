package dev.regulars.decision.vouchers.web;

import dev.regulars.decision.vouchers.Batch;
import dev.regulars.decision.vouchers.Batches;
import dev.regulars.decision.vouchers.IssueBatch;
import dev.regulars.decision.vouchers.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The file of a batch's codes, written as it is made: memory holds a line, however many there are. */
@RestController
class BatchCodesController {

    private final Batches batches;
    private final IssueBatch issue;

    BatchCodesController(Batches batches, IssueBatch issue) {
        this.batches = batches;
        this.issue = issue;
    }

    @GetMapping("/v1/vouchers/batches/{batchId}/codes")
    void codes(@PathVariable String batchId, HttpServletResponse response) throws IOException {
        Optional<Batch> batch = batches.find(batchId);
        if (batch.isEmpty()) {
            refuse(Refusal.BATCH_NOT_FOUND, response);
        } else if (batch.get().state() == Batch.State.CANCELLED) {
            refuse(Refusal.VOUCHER_CANCELLED, response);
        } else if (batch.get().state() == Batch.State.RUNNING) {
            refuse(Refusal.BATCH_NOT_ISSUED, response);
        } else {
            write(batch.get(), response);
        }
    }

    private void write(Batch batch, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        IntFunction<String> codes = issue.codes(batch);
        OutputStream out = new BufferedOutputStream(response.getOutputStream(), 1 << 14);
        out.write("number,code\n".getBytes(StandardCharsets.US_ASCII));
        for (int number = 1; number <= batch.count(); number++) {
            out.write((number + "," + codes.apply(number) + "\n").getBytes(StandardCharsets.US_ASCII));
        }
        out.flush();
    }

    private static void refuse(Refusal why, HttpServletResponse response) throws IOException {
        ResponseEntity<byte[]> problem = VoucherAnswers.refused(why);
        response.setStatus(problem.getStatusCode().value());
        response.setContentType(
                Objects.requireNonNull(problem.getHeaders().getContentType()).toString());
        response.getOutputStream().write(Objects.requireNonNull(problem.getBody()));
    }
}
