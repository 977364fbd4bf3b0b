package dev.regulars.decision.vouchers.web;

import dev.regulars.decision.vouchers.ReserveVoucher;
import dev.regulars.decision.vouchers.StoreTimes;
import dev.regulars.decision.vouchers.Till;
import dev.regulars.decision.vouchers.TypedCodes;
import dev.regulars.decision.vouchers.VoucherSettings;
import dev.regulars.decision.web.Fields;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReservationController {

    private final TypedCodes codes;
    private final ReserveVoucher reserve;
    private final StoreTimes times;
    private final int mostSeconds;

    ReservationController(TypedCodes codes, ReserveVoucher reserve, StoreTimes times, VoucherSettings settings) {
        this.codes = codes;
        this.reserve = reserve;
        this.times = times;
        this.mostSeconds = Math.toIntExact(settings.longestReservation().toSeconds());
    }

    private record Reserving(Till till, String code, String reservationId, int seconds) {}

    private record Releasing(Till till, String reservationId) {}

    private Reserving reserving(Fields fields) {
        return new Reserving(
                VoucherBodies.till(fields),
                fields.text("code", VoucherBodies.CODE, "-"),
                fields.text("reservationId", VoucherBodies.ID, "-"),
                fields.whole("seconds", 1, mostSeconds));
    }

    @PostMapping(path = "/v1/vouchers/reservations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> reserve(HttpServletRequest request) throws IOException {
        return VoucherAnswers.withBody(
                request,
                this::reserving,
                body -> VoucherAnswers.answer(
                        codes.use(
                                body.till(),
                                body.code(),
                                id -> reserve.reserve(
                                        body.till(), id, body.reservationId(), Duration.ofSeconds(body.seconds()))),
                        times.at(body.till()),
                        body.till().reservation(body.reservationId())));
    }

    @PostMapping(path = "/v1/vouchers/reservations/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> release(HttpServletRequest request) throws IOException {
        return VoucherAnswers.withBody(
                request,
                fields ->
                        new Releasing(VoucherBodies.till(fields), fields.text("reservationId", VoucherBodies.ID, "-")),
                body -> VoucherAnswers.answer(
                        reserve.release(body.till(), body.reservationId()), times.at(body.till())));
    }
}
