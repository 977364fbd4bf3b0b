package dev.regulars.decision.running;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies of transactions, as a gateway sends them. */
final class Bodies {

    private Bodies() {}

    /** The sale of example E1: a Blue member earns 117 points for it. */
    static String sale(String id, String card) {
        return """
                {"source":"it","transactionId":"%s","type":"sale","occurredAt":"2026-06-13T10:15:00Z",
                "storeId":"LDS-01","tillId":"1","channel":"store","currency":"GBP",
                "member":{"kind":"card","value":"%s"},
                "basketDiscount":"2.00","tenders":[{"type":"card","amount":"43.95"}],"lines":[
                {"lineId":"1","sku":"COFFEE-250","quantity":"2","unitPrice":"6.40"},
                {"lineId":"2","sku":"BREAD-800","quantity":"1","unitPrice":"3.15"},
                {"lineId":"3","sku":"CHEESE-500","quantity":"1","unitPrice":"30.00"}]}""".formatted(id, card);
    }

    static String anonymous(String id) {
        return sale(id, "x").replaceAll("\"member\":\\{[^}]*},", "");
    }

    static String takingBack(String id, String original, String lineId, String quantity) {
        String body = """
                {"source":"it","transactionId":"%s","type":"return","occurredAt":"2026-06-14T10:15:00Z",
                "storeId":"LDS-01","tillId":"1","channel":"store","currency":"GBP","originalTransactionId":"%s",
                "lines":[{"lineId":"%s","sku":"any","quantity":"%s","unitPrice":"0"}]}""";
        return body.formatted(id, original, lineId, quantity);
    }

    static String undoing(String id, String original) {
        return takingBack(id, original, "1", "1")
                .replace("\"return\"", "\"void\"")
                .replaceAll("\"lines\":\\[.*]", "\"lines\":[]");
    }

    static String lines(String id, int count) {
        String lines = IntStream.rangeClosed(1, count)
                .mapToObj(i ->
                        "{\"lineId\":\"" + i + "\",\"sku\":\"S" + i + "\",\"quantity\":\"1\",\"unitPrice\":\"0.10\"}")
                .collect(Collectors.joining(","));
        return anonymous(id)
                .replaceAll("(?s)\"lines\":\\[.*]", "\"lines\":[" + lines + "]")
                .replace("2.00", "0.00");
    }
}
