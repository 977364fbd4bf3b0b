package dev.regulars.gateway.poslog.web;

import dev.regulars.gateway.files.BrokenFile;
import dev.regulars.gateway.files.Item;
import dev.regulars.gateway.files.TransactionFile;
import dev.regulars.gateway.poslog.PosLogFiles;
import dev.regulars.gateway.poslog.PosLogSettings;
import dev.regulars.gateway.sending.web.Problems;
import dev.regulars.gateway.sending.web.TillRequests;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Where a POSLog document of a few transactions comes in. It is read to its end before anything is sent. */
@RestController
class PosLogController {
    /** A document takes many times its size while it is read, and no longer than a second. */
    private static final int MAX_READERS = 4;

    private final Semaphore readers = new Semaphore(MAX_READERS, true);
    private final TillRequests requests;
    private final PosLogFiles files;
    private final SendItems sending;
    private final Problems problems;
    private final JsonMapper json;
    private final PosLogSettings settings;

    PosLogController(
            TillRequests requests,
            PosLogFiles files,
            SendItems sending,
            Problems problems,
            JsonMapper json,
            PosLogSettings settings) {
        this.requests = requests;
        this.files = files;
        this.sending = sending;
        this.problems = problems;
        this.json = json;
        this.settings = settings;
    }

    @PostMapping(
            path = "/pos/v1/poslog",
            consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    ResponseEntity<byte[]> send(HttpServletRequest request) throws IOException {
        return requests.with(request, this::answer);
    }

    private ResponseEntity<byte[]> answer(Till till, byte[] body) throws IOException {
        long limit = settings.maxBody().toBytes();
        if (body.length > limit) {
            return problems.of(ReasonCode.BODY_TOO_LARGE, "at most " + limit + " bytes are read; send more as a batch");
        }
        try {
            return answer(items(body, till));
        } catch (BrokenFile e) {
            return problems.of(new Refusal(List.of(e.reason())));
        }
    }

    private List<Item> items(byte[] body, Till till) throws IOException {
        readers.acquireUninterruptibly();
        try {
            return read(body, till);
        } finally {
            readers.release();
        }
    }

    private List<Item> read(byte[] body, Till till) throws IOException {
        List<Item> items = new ArrayList<>();
        try (TransactionFile file = files.open(new ByteArrayInputStream(body), till)) {
            for (Optional<Item> item = file.next(); item.isPresent(); item = file.next()) {
                items.add(item.get());
                if (items.size() > settings.maxTransactions()) {
                    String most = "must be at most " + settings.maxTransactions() + "; send more as a batch";
                    throw new BrokenFile(ReasonCode.TOO_MANY_TRANSACTIONS, "Transaction", most);
                }
            }
        }
        return items;
    }

    private ResponseEntity<byte[]> answer(List<Item> items) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.writeValueAsBytes(sending.send(items)));
    }
}
