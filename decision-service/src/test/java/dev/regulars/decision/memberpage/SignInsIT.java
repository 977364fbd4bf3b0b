package dev.regulars.decision.memberpage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.relay.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Codes, links and limits on a real store. */
class SignInsIT {

    private static final Instant NOON = Instant.parse("2026-06-13T12:00:00Z");
    private static final Instant UNTIL = NOON.plus(Duration.ofMinutes(10));
    private static final String MEMBER = "m_ann";

    private final Ground ground = Ground.open();
    private final SignIns signIns = new SignIns(ground.documents);
    private final SignInLimits limits = new SignInLimits(ground.documents, ground.hash);
    private final SignInSecrets secrets = new SignInSecrets(ground.hash);

    @AfterEach
    void close() {
        ground.close();
    }

    private String asked(String code) {
        String id = secrets.idOf(secrets.secret());
        signIns.open(id, null, UNTIL);
        signIns.arm(id, MEMBER, secrets.codeHash(id, code));
        return id;
    }

    private Optional<String> tell(String id, String code, Instant at) {
        return signIns.useCode(id, secrets.codeHash(id, code), at);
    }

    @Test
    void aCodeIsGoodOnceAndForTenMinutes() {
        assertThat(tell(asked("123456"), "123456", UNTIL)).isEmpty();
        String id = asked("123456");
        assertThat(tell(id, "123456", UNTIL.minusMillis(1))).contains(MEMBER);
        assertThat(tell(id, "123456", NOON)).isEmpty();
        assertThat(signIns.useLink(id, NOON)).as("its link is used up, too").isEmpty();
        assertThat(ground.all(SignIns.COLLECTION).toString()).doesNotContain("123456");
    }

    @Test
    void aLinkIsGoodOnce() {
        String id = asked("123456");
        assertThat(signIns.useLink(id, UNTIL)).isEmpty();
        assertThat(signIns.useLink(id, NOON)).contains(MEMBER);
        assertThat(signIns.useLink(id, NOON)).isEmpty();
        assertThat(tell(id, "123456", NOON)).as("its code is used up, too").isEmpty();
    }

    @Test
    void nobodysSignInHasNoCode() {
        String id = secrets.idOf(secrets.secret());
        signIns.open(id, null, UNTIL);
        assertThat(signIns.useCode(id, "", NOON)).isEmpty();
        assertThat(signIns.useLink(id, NOON)).isEmpty();
        assertThat(tell("unknown", "123456", NOON)).isEmpty();
    }

    /** Tries in any order: who told the right code among the first five is in, and nobody else. */
    @Test
    void guessesAreFive() {
        long seed = new Random().nextLong();
        System.out.println("SignInsIT seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            String id = asked("000007");
            List<String> tries = new ArrayList<>();
            int right = random.nextInt(9);
            for (int i = 0; i < 9; i++) {
                tries.add(i == right ? "000007" : "1%05d".formatted(random.nextInt(100_000)));
            }
            int in = -1;
            for (int i = 0; i < tries.size(); i++) {
                in = tell(id, tries.get(i), NOON).isPresent() ? i : in;
            }
            assertThat(in).as("right at %s", right).isEqualTo(right < SignIns.MOST_TRIES ? right : -1);
        }
    }

    @Test
    void ofManyAtOnceOneIsIn() throws Exception {
        for (int round = 0; round < 10; round++) {
            String id = asked("123456");
            List<String> in = Collections.synchronizedList(new ArrayList<>());
            Race.run(8, i -> {
                Optional<String> member = i % 2 == 0 ? tell(id, "123456", NOON) : signIns.useLink(id, NOON);
                member.ifPresent(in::add);
                return member;
            });
            assertThat(in).hasSize(1);
        }
    }

    @Test
    void anAddressIsWrittenToThreeTimesInAQuarterAndTenADay() throws Exception {
        List<Boolean> taken = Collections.synchronizedList(new ArrayList<>());
        Race.run(8, i -> taken.add(limits.take("email:ann", NOON)));
        assertThat(taken.stream().filter(one -> one).count()).isLessThanOrEqualTo(SignInLimits.MOST_LATELY);
        assertThat(limits.take("email:bob", NOON)).isTrue();
        int sent = 0;
        for (int minute = 0; minute < 24 * 60; minute++) {
            sent += limits.take("email:eve", NOON.plusSeconds(60L * minute)) ? 1 : 0;
        }
        assertThat(sent).isEqualTo(SignInLimits.MOST_A_DAY);
        assertThat(limits.take("email:eve", NOON.plus(Duration.ofDays(2)))).isTrue();
        assertThat(ground.all(SignInLimits.COLLECTION).toString()).doesNotContain("eve", "ann", "bob");
    }

    @Test
    void whatIsOverIsForgotten() {
        asked("123456");
        limits.take("email:ann", NOON);
        signIns.forget(UNTIL, 10);
        limits.forget(NOON.plus(Duration.ofHours(23)), 10);
        assertThat(ground.all(SignIns.COLLECTION)).hasSize(1);
        assertThat(ground.all(SignInLimits.COLLECTION)).hasSize(1);
        signIns.forget(UNTIL.plusMillis(1), 10);
        limits.forget(NOON.plus(Duration.ofDays(2)), 10);
        assertThat(ground.all(SignIns.COLLECTION)).isEmpty();
        assertThat(ground.all(SignInLimits.COLLECTION)).isEmpty();
    }
}
