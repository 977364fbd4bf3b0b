package dev.regulars.decision.vouchers.web;

import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.vouchers.Batch;
import dev.regulars.decision.vouchers.BatchOutcome;
import dev.regulars.decision.vouchers.BatchWorker;
import dev.regulars.decision.vouchers.Batches;
import dev.regulars.decision.vouchers.Cancellation;
import dev.regulars.decision.vouchers.Refusal;
import dev.regulars.decision.vouchers.StoreTimes;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Json;
import dev.regulars.decision.web.Problem;
import dev.regulars.decision.web.ProblemCode;
import dev.regulars.program.Program;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Batches: asked for, watched and cancelled. Their codes are streamed by {@link BatchCodesController}. */
@RestController
class BatchController {

    private final BatchWorker worker;
    private final Batches batches;
    private final Programs programs;
    private final StoreTimes times;

    BatchController(BatchWorker worker, Batches batches, Programs programs, StoreTimes times) {
        this.worker = worker;
        this.batches = batches;
        this.programs = programs;
        this.times = times;
    }

    private record Cancelling(String reason, String author) {}

    @PostMapping(path = "/v1/vouchers/batches", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> issue(HttpServletRequest request) throws IOException {
        return VoucherAnswers.withBody(request, BatchRequest::read, this::issue);
    }

    private ResponseEntity<byte[]> issue(BatchRequest body) {
        if (body.expiresOn().isBefore(body.usableFrom())) {
            return VoucherAnswers.invalid("expiresOn", "must not be before usableFrom");
        }
        if (body.expiresOn().isBefore(times.here().day())) {
            return VoucherAnswers.invalid("expiresOn", "must not be past");
        }
        Program program = programs.live();
        return program.rewards().stream()
                .filter(reward -> reward.id().equals(body.rewardId()))
                .findFirst()
                .map(reward -> worker.take(body.of(reward, program)))
                .map(outcome -> outcome instanceof BatchOutcome.Done done
                        ? Answers.json(202, Json.write(BatchJson.of(done.batch())))
                        : VoucherAnswers.refused(((BatchOutcome.Refused) outcome).why()))
                .orElseGet(() -> Answers.problem(Problem.of(ProblemCode.REWARD_NOT_FOUND, null)));
    }

    @GetMapping("/v1/vouchers/batches/{batchId}")
    ResponseEntity<byte[]> batch(@PathVariable String batchId) {
        return answer(batches.find(batchId));
    }

    @PostMapping(path = "/v1/vouchers/batches/{batchId}/cancellations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> cancel(@PathVariable String batchId, HttpServletRequest request) throws IOException {
        return VoucherAnswers.withBody(
                request,
                fields -> new Cancelling(VoucherBodies.reason(fields), VoucherBodies.author(fields)),
                body -> answer(batches.cancel(
                        batchId,
                        new Cancellation(
                                body.reason(), body.author(), times.here().now()))));
    }

    private static ResponseEntity<byte[]> answer(Optional<Batch> batch) {
        return batch.map(found -> Answers.json(200, Json.write(BatchJson.of(found))))
                .orElseGet(() -> VoucherAnswers.refused(Refusal.BATCH_NOT_FOUND));
    }
}
