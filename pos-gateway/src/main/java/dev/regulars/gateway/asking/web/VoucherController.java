package dev.regulars.gateway.asking.web;

import dev.regulars.gateway.transaction.json.VoucherQuestionReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Vouchers during checkout: what a code is worth, kept for the sale, used by it, usable again when it is undone. */
@RestController
class VoucherController {
    private final Asking asking;
    private final VoucherQuestionReader reader;

    VoucherController(Asking asking, VoucherQuestionReader reader) {
        this.asking = asking;
        this.reader = reader;
    }

    @PostMapping(path = "/pos/v1/vouchers/lookups", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> lookUp(HttpServletRequest request) throws IOException {
        return asking.ask(request, reader::lookup, "/v1/vouchers/lookups");
    }

    @PostMapping(path = "/pos/v1/vouchers/reservations", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> reserve(HttpServletRequest request) throws IOException {
        return asking.ask(request, reader::reservation, "/v1/vouchers/reservations");
    }

    @PostMapping(path = "/pos/v1/vouchers/reservations/releases", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> release(HttpServletRequest request) throws IOException {
        return asking.ask(request, reader::release, "/v1/vouchers/reservations/releases");
    }

    @PostMapping(path = "/pos/v1/vouchers/redemptions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> redeem(HttpServletRequest request) throws IOException {
        return asking.ask(request, reader::redemption, "/v1/vouchers/redemptions");
    }

    @PostMapping(path = "/pos/v1/vouchers/redemptions/reversals", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> reverse(HttpServletRequest request) throws IOException {
        return asking.ask(request, reader::reversal, "/v1/vouchers/redemptions/reversals");
    }
}
