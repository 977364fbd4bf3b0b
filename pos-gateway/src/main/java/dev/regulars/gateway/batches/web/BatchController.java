package dev.regulars.gateway.batches.web;

import dev.regulars.gateway.batches.BatchSettings;
import dev.regulars.gateway.batches.BatchView;
import dev.regulars.gateway.batches.Batches;
import dev.regulars.gateway.batches.FileFormat;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.sending.web.TillRequests;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.ReasonCode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a file of transactions comes in. Who sends is checked before a byte of it is read. */
@RestController
class BatchController {
    private final TillRequests requests;
    private final Batches batches;
    private final BatchAnswers answers;
    private final Problems problems;
    private final long maxUpload;

    BatchController(
            TillRequests requests, Batches batches, BatchAnswers answers, Problems problems, BatchSettings settings) {
        this.requests = requests;
        this.batches = batches;
        this.answers = answers;
        this.problems = problems;
        this.maxUpload = settings.maxUpload().toBytes();
    }

    @PostMapping("/pos/v1/batches")
    @Nullable
    ResponseEntity<byte[]> upload(HttpServletRequest request) throws IOException {
        return requests.streaming(request, till -> upload(till, request));
    }

    private ResponseEntity<byte[]> upload(Till till, HttpServletRequest request) {
        Optional<FileFormat> known = FileFormat.named(format(request));
        if (known.isEmpty()) {
            return problems.of(ReasonCode.INVALID_VALUE, "format must be csv, ndjson or poslog");
        }
        if (request.getContentLengthLong() > maxUpload) {
            return tooLarge();
        }
        if (!batches.isReady()) {
            return problems.of(ReasonCode.BATCHES_UNAVAILABLE, "the folder of the batches is in use or cannot be used");
        }
        if (!batches.begin()) {
            return answers.tooMany();
        }
        try {
            Optional<BatchView> batch = batches.upload(request.getInputStream(), known.get(), till);
            return batch.isPresent() ? answers.of(HttpStatus.ACCEPTED, batch.get()) : tooLarge();
        } catch (IOException e) {
            return problems.of(ReasonCode.BATCHES_UNAVAILABLE, "the file broke off or could not be stored");
        } finally {
            batches.finished();
        }
    }

    /** Not as a parameter of the request: of a body that says it is a form, asking for one would read the body. */
    private static String format(HttpServletRequest request) {
        String query = request.getQueryString();
        String format = query == null
                ? null
                : UriComponentsBuilder.newInstance()
                        .query(query)
                        .build()
                        .getQueryParams()
                        .getFirst("format");
        return format == null ? "" : format;
    }

    private ResponseEntity<byte[]> tooLarge() {
        return problems.of(ReasonCode.BODY_TOO_LARGE, "at most " + maxUpload + " bytes are taken");
    }
}
