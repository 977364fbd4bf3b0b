package dev.regulars.gateway.running;

import dev.regulars.testing.JavaProgram;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Till keys as an operator makes them, and signatures as a till does, from what the contract says. */
final class TillKeys {
    private TillKeys() {}

    /** Gives what {@code ./regulars keys} prints. */
    static String run(Path file, String master, String... arguments) throws Exception {
        return JavaProgram.run(
                "dev.regulars.gateway.tills.KeyTool",
                Map.of("REGULARS_TILL_KEYS", file.toString(), "REGULARS_TILL_SIGNING_SECRET", master),
                arguments);
    }

    /** @param signer the key's name and secret */
    static String sign(String[] signer, String body) throws Exception {
        long time = Instant.now().getEpochSecond();
        String nonce = UUID.randomUUID().toString();
        String hash = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8)));
        String signed = time + "\n" + nonce + "\nPOST\n/pos/v1/transactions\n" + hash;
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(signer[1].getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String signature = HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        return "Regulars-HMAC key=%s, time=%d, nonce=%s, signature=%s".formatted(signer[0], time, nonce, signature);
    }
}
