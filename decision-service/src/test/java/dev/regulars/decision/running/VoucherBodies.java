package dev.regulars.decision.running;

/** Bodies of requests about vouchers, as a till sends them. */
final class VoucherBodies {

    private VoucherBodies() {}

    static String code(String code) {
        return of("\"code\":\"" + code + "\"");
    }

    static String reserve(String code, String reservation) {
        return of("\"code\":\"%s\",\"reservationId\":\"%s\",\"seconds\":60".formatted(code, reservation));
    }

    static String release(String reservation) {
        return of("\"reservationId\":\"" + reservation + "\"");
    }

    /** @param by {@code code} or {@code reservationId} */
    static String redeem(String by, String value, String transaction) {
        return of("\"%s\":\"%s\",\"source\":\"it\",\"transactionId\":\"%s\"".formatted(by, value, transaction));
    }

    static String reverse(String original) {
        return of("\"source\":\"it\",\"originalTransactionId\":\"%s\",\"transactionId\":\"void\"".formatted(original));
    }

    static String cancel(String by, String value) {
        return of("\"%s\":\"%s\",\"reason\":\"lost\",\"author\":\"ann\"".formatted(by, value));
    }

    static String batch(String id, int count) {
        return """
                {"batchId":"%s","rewardId":"come-back","count":%d,
                "usableFrom":"2026-01-01","expiresOn":"2099-12-31"}""".formatted(id, count);
    }

    private static String of(String fields) {
        return "{\"storeId\":\"LDS-01\",\"tillId\":\"1\"," + fields + "}";
    }
}
