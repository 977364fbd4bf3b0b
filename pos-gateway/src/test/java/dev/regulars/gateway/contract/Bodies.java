package dev.regulars.gateway.contract;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies that tills send. */
public final class Bodies {
    private Bodies() {}

    public static String sale(String transactionId, String cardNumber) {
        return """
                {"transactionId":"%s","type":"sale","occurredAt":"2026-03-01T09:30:00+01:00","currency":"GBP",
                 "member":{"kind":"card","value":"%s"},
                 "lines":[{"lineId":"1","sku":"COFFEE-250","quantity":"2","unitPrice":"6.40"},
                          {"lineId":"2","sku":"CARD-9","quantity":"1.5","unitPrice":"30.00","discount":"0.50",
                           "description":"Käse","category":"cheese","brand":"dale","excluded":false}],
                 "basketDiscount":"2.00","tenders":[{"type":"card","amount":"45.00"}]}
                """.formatted(transactionId, cardNumber);
    }

    public static String anonymous(String transactionId) {
        return """
                {"transactionId":"%s","type":"sale","occurredAt":"2026-03-01T09:30:00Z","currency":"GBP",
                 "lines":[{"lineId":"1","sku":"BREAD-800","quantity":"1","unitPrice":"3.15"}]}
                """.formatted(transactionId);
    }

    public static String withLines(int count) {
        String lines = IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        "{\"lineId\":\"%d\",\"sku\":\"S%d\",\"quantity\":\"1\",\"unitPrice\":\"1.00\"}".formatted(i, i))
                .collect(Collectors.joining(","));
        return "{\"transactionId\":\"L%d\",\"type\":\"sale\",\"occurredAt\":\"2026-03-01T09:30:00Z\",".formatted(count)
                + "\"currency\":\"GBP\",\"lines\":[" + lines + "]}";
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
