package dev.regulars.decision.vouchers.web;

import dev.regulars.decision.vouchers.Outcome;
import dev.regulars.decision.vouchers.RedeemVoucher;
import dev.regulars.decision.vouchers.StoreTime;
import dev.regulars.decision.vouchers.StoreTimes;
import dev.regulars.decision.vouchers.Till;
import dev.regulars.decision.vouchers.TypedCodes;
import dev.regulars.decision.web.Answers;
import dev.regulars.decision.web.Fields;
import dev.regulars.decision.web.Json;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RedemptionController {

    private final TypedCodes codes;
    private final RedeemVoucher redeem;
    private final StoreTimes times;

    RedemptionController(TypedCodes codes, RedeemVoucher redeem, StoreTimes times) {
        this.codes = codes;
        this.redeem = redeem;
        this.times = times;
    }

    private record Redeeming(
            Till till,
            String transaction,
            @Nullable String code,
            @Nullable String reservationId) {

        static Redeeming read(Fields fields) {
            return new Redeeming(
                    VoucherBodies.till(fields),
                    VoucherBodies.transaction(fields, "transactionId"),
                    fields.optionalText("code", VoucherBodies.CODE),
                    fields.optionalText("reservationId", VoucherBodies.ID));
        }
    }

    private record Reversing(Till till, String transaction, String by) {

        static Reversing read(Fields fields) {
            return new Reversing(
                    VoucherBodies.till(fields),
                    VoucherBodies.transaction(fields, "originalTransactionId"),
                    VoucherBodies.transaction(fields, "transactionId"));
        }
    }

    record Vouchers(List<VoucherJson> vouchers) {}

    @PostMapping(path = "/v1/vouchers/redemptions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> redeem(HttpServletRequest request) throws IOException {
        return VoucherAnswers.withBody(request, Redeeming::read, this::redeem);
    }

    private ResponseEntity<byte[]> redeem(Redeeming body) {
        if ((body.code() == null) == (body.reservationId() == null)) {
            return VoucherAnswers.invalid("code", "either code or reservationId must be given");
        }
        Outcome outcome = body.code() != null
                ? codes.use(body.till(), body.code(), id -> redeem.redeem(body.till(), id, body.transaction()))
                : redeem.redeemReserved(body.till(), Objects.requireNonNull(body.reservationId()), body.transaction());
        return VoucherAnswers.answer(outcome, times.at(body.till()));
    }

    @PostMapping(path = "/v1/vouchers/redemptions/reversals", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> reverse(HttpServletRequest request) throws IOException {
        return VoucherAnswers.withBody(request, Reversing::read, body -> {
            StoreTime time = times.at(body.till());
            return Answers.json(
                    200,
                    Json.write(new Vouchers(redeem.reverse(body.till(), body.transaction(), body.by()).stream()
                            .map(voucher -> VoucherJson.of(voucher, time, null))
                            .toList())));
        });
    }
}
