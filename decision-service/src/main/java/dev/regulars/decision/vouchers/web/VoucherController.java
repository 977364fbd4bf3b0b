package dev.regulars.decision.vouchers.web;

import dev.regulars.decision.vouchers.CancelVoucher;
import dev.regulars.decision.vouchers.Outcome;
import dev.regulars.decision.vouchers.Refusal;
import dev.regulars.decision.vouchers.StoreTimes;
import dev.regulars.decision.vouchers.Till;
import dev.regulars.decision.vouchers.TypedCodes;
import dev.regulars.decision.vouchers.Vouchers;
import dev.regulars.decision.vouchers.web.VoucherBodies.Coded;
import dev.regulars.decision.web.Fields;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Looks up and cancels single vouchers. */
@RestController
class VoucherController {

    private final TypedCodes codes;
    private final Vouchers vouchers;
    private final CancelVoucher cancel;
    private final StoreTimes times;

    VoucherController(TypedCodes codes, Vouchers vouchers, CancelVoucher cancel, StoreTimes times) {
        this.codes = codes;
        this.vouchers = vouchers;
        this.cancel = cancel;
        this.times = times;
    }

    private record Cancelling(
            Till till, @Nullable String code, @Nullable String voucherId, String reason, String author) {

        static Cancelling read(Fields fields) {
            return new Cancelling(
                    VoucherBodies.till(fields),
                    fields.optionalText("code", VoucherBodies.CODE),
                    fields.optionalText("voucherId", VoucherBodies.VOUCHER_ID),
                    VoucherBodies.reason(fields),
                    VoucherBodies.author(fields));
        }
    }

    @PostMapping(path = "/v1/vouchers/lookups", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> lookUp(HttpServletRequest request) throws IOException {
        return VoucherAnswers.withBody(
                request,
                Coded::read,
                body -> VoucherAnswers.answer(codes.use(body.till(), body.code(), this::find), times.at(body.till())));
    }

    private Outcome find(String id) {
        return vouchers.find(id)
                .<Outcome>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.Refused(Refusal.VOUCHER_NOT_FOUND));
    }

    @PostMapping(path = "/v1/vouchers/cancellations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> cancel(HttpServletRequest request) throws IOException {
        return VoucherAnswers.withBody(request, Cancelling::read, this::cancel);
    }

    private ResponseEntity<byte[]> cancel(Cancelling body) {
        if ((body.code() == null) == (body.voucherId() == null)) {
            return VoucherAnswers.invalid("code", "either code or voucherId must be given");
        }
        Outcome outcome = body.code() != null
                ? codes.use(body.till(), body.code(), id -> cancel.cancel(id, body.reason(), body.author()))
                : cancel.cancel(Objects.requireNonNull(body.voucherId()), body.reason(), body.author());
        return VoucherAnswers.answer(outcome, times.at(body.till()));
    }
}
