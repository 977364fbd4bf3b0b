package dev.regulars.gateway.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bodies that are nearly right. */
public final class Mutations {
    private static final List<String> ODD = List.of(
            "<",
            "</",
            "/>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "<?xml version=\"1.1\" encoding=\"EBCDIC-?\"?>",
            "<!DOCTYPE a>",
            "&#0;",
            "&lt;",
            "&amp",
            "&x;",
            "\"",
            "'",
            ",",
            ";",
            ":",
            "{",
            "}",
            "[",
            "]",
            "\n",
            "\r",
            "\u0000",
            "\uFEFF",
            "\uFFFF",
            "-1",
            "0",
            "0.0000001",
            "1e999",
            "99999999999999",
            "NaN",
            "null",
            "true",
            "9999-99-99",
            "2026-03-01T25:00:00",
            "+99:99",
            "xmlns=\"\"",
            " VoidFlag=\"true\"",
            "<RetailPriceModifier><Percent>999999</Percent></RetailPriceModifier>",
            "<TransactionLink/>",
            "<Return/>",
            "~",
            "é",
            "\uD83D\uDE00");
    private final Random random;

    public Mutations(Random random) {
        this.random = random;
    }

    public byte[] of(byte[] body) {
        byte[] mutated = body;
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutated = once(mutated);
        }
        return mutated;
    }

    private byte[] once(byte[] body) {
        int from = random.nextInt(body.length + 1);
        int to = Math.min(body.length, from + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> joined(body, from, new byte[0], to);
            case 1 -> joined(body, from, odd(), from);
            case 2 -> joined(body, from, odd(), to);
            case 3 -> joined(body, from, piece(body), from);
            case 4 -> joined(body, from, new byte[] {(byte) random.nextInt(256)}, Math.min(body.length, from + 1));
            default -> joined(body, from, new byte[0], body.length);
        };
    }

    private byte[] odd() {
        return ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] piece(byte[] body) {
        int from = random.nextInt(body.length + 1);
        int to = Math.min(body.length, from + random.nextInt(400));
        return Arrays.copyOfRange(body, from, to);
    }

    private static byte[] joined(byte[] body, int end, byte[] between, int begin) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(body, 0, end);
        joined.writeBytes(between);
        joined.write(body, begin, body.length - begin);
        return joined.toByteArray();
    }
}
