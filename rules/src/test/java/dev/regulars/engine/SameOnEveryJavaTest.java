package dev.regulars.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.program.Program;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The same programs, members and baskets give the same decisions to the byte on every Java: the digest below was made
 * on 17 and holds on 25. A change of what is decided or explained changes it; then it is made anew, on both.
 */
class SameOnEveryJavaTest {

    private static final String DIGEST = "ab406a6bd06f1f7da6debde0c50d0d7fb24f966c620d335919ac0179d29aac86";

    @Test
    void toTheByte() throws NoSuchAlgorithmException {
        Random random = new Random(20261122);
        RandomPrograms programs = new RandomPrograms(random);
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < 20; i++) {
            Program program = Programs.read(programs.files(30));
            for (int j = 0; j < 100; j++) {
                Transaction sale = programs.sale();
                Decision decision = Programs.ENGINE.evaluate(sale, programs.member(), program);
                digest.update(decision.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .as("on Java " + Runtime.version())
                .isEqualTo(DIGEST);
    }
}
