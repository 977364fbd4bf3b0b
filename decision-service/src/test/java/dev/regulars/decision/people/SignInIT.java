package dev.regulars.decision.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.Dialect;
import dev.regulars.decision.MovedClock;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.relay.Race;
import dev.regulars.testing.Backends;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Sign-in over a real store, with a clock that tests move; two instances where that matters. */
class SignInIT {

    private static final SignInSettings SETTINGS = Settings.ofTests(true, null);
    private static final String RIGHT = "a right password";

    private final Dialect dialect = new Dialect();
    private final MongoTemplate mongo =
            dialect.open(Backends.mongoUri("it-" + UUID.randomUUID().toString().substring(0, 8)));
    private final LocalUsers people = new LocalUsers(new Documents(mongo));
    private final Passwords passwords = new Passwords(4);
    private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T10:00:00Z"));
    private final SignIn signIn = new SignIn(people, passwords, SETTINGS, clock);

    @BeforeEach
    void anna() {
        people.insert(StoredPerson.first("anna", passwords.hash(RIGHT), Set.of(Role.MARKETER), clock.instant()));
    }

    @AfterEach
    void close() {
        mongo.getDb().drop();
        dialect.assertKept();
    }

    private SignInResult tries(String name, String password) {
        return signIn.signIn(name, password, "192.0.2.1");
    }

    private SignedIn signedIn(String name, String password) {
        return ((SignInResult.In) tries(name, password)).who();
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(tries("anna", "wrong" + i)).isEqualTo(new SignInResult.Refused());
        }
    }

    @Test
    void namesAreReadWithoutTheirCase() {
        assertThat(signedIn(" Anna ", RIGHT).person()).isEqualTo(new Person("anna", Set.of(Role.MARKETER)));
        assertThat(tries("nobody", RIGHT)).isEqualTo(new SignInResult.Refused());
        assertThat(people.find("nobody")).as("an attempt makes nobody").isEmpty();
    }

    @Test
    void fiveWrongOnesInARowLockOutForFifteenMinutes() {
        wrong(4);
        assertThat(tries("anna", RIGHT)).isInstanceOf(SignInResult.In.class);
        wrong(5);
        clock.pass(Duration.ofSeconds(15 * 60 - 1));
        assertThat(tries("anna", RIGHT)).isEqualTo(new SignInResult.Refused());
        clock.pass(Duration.ofSeconds(1));
        assertThat(tries("anna", RIGHT)).isInstanceOf(SignInResult.In.class);
        assertThat(people.find("anna").orElseThrow().failures()).isZero();
    }

    @Test
    void afterALockOutThereAreFiveAgain() {
        wrong(20);
        clock.pass(Duration.ofMinutes(15));
        wrong(4);
        assertThat(tries("anna", RIGHT)).isInstanceOf(SignInResult.In.class);
        wrong(5);
        assertThat(tries("anna", RIGHT)).isEqualTo(new SignInResult.Refused());
        assertThat(people.unlock("anna")).isTrue();
        assertThat(tries("anna", RIGHT)).isInstanceOf(SignInResult.In.class);
    }

    @Test
    void guessesAtOnceAtTwoInstancesAreNoMoreThanFive() throws Exception {
        SignIn other = new SignIn(people, passwords, SETTINGS, clock);
        List<SignInResult> results = Race.run(
                24,
                guess -> (guess % 2 == 0 ? signIn : other)
                        .signIn("anna", guess < 20 ? "wrong" + guess : RIGHT, "192.0.2." + guess));
        StoredPerson anna = people.find("anna").orElseThrow();
        long in = results.stream().filter(SignInResult.In.class::isInstance).count();
        assertThat(in == 0 ? anna.isLocked(clock.instant()) : anna.failures() < 24)
                .as("locked, or one of the few right ones came among the first five")
                .isTrue();
        wrong(5);
        assertThat(tries("anna", RIGHT)).isEqualTo(new SignInResult.Refused());
    }

    @Test
    void aCrowdAtOnceIsToldToWaitAndCostsNobodyAnAttempt() throws Exception {
        List<SignInResult> results = Race.run(64, person -> signIn.signIn("anna", RIGHT, "192.0.2.9"));
        assertThat(results).noneMatch(SignInResult.Refused.class::isInstance);
        assertThat(people.find("anna").orElseThrow().failures()).isZero();
    }

    @Test
    void aDisabledPersonIsAnsweredAsAnyOther() {
        people.setDisabled("anna", true);
        assertThat(tries("anna", RIGHT)).isEqualTo(new SignInResult.Refused());
        people.setDisabled("anna", false);
        assertThat(tries("anna", RIGHT)).isInstanceOf(SignInResult.In.class);
    }

    @Test
    void sessionsNoticeWithinSecondsWhatWasChangedElsewhere() {
        StillSignedIn still = new StillSignedIn(people, SETTINGS, clock);
        SignedIn anna = signedIn("anna", RIGHT);
        assertThat(still.look(anna)).isPresent();
        people.setRoles("anna", Set.of(Role.ANALYST));
        clock.pass(Duration.ofSeconds(5));
        assertThat(still.look(anna).orElseThrow().person().roles()).containsExactly(Role.ANALYST);
        people.resetPassword("anna", passwords.hash("another password"));
        clock.pass(Duration.ofSeconds(5));
        assertThat(still.look(anna)).isEmpty();

        SignedIn again = signedIn("anna", "another password");
        assertThat(still.look(again)).isPresent();
        people.setDisabled("anna", true);
        clock.pass(Duration.ofSeconds(5));
        assertThat(still.look(again)).isEmpty();
    }

    @Test
    void aSessionEndsAfterTwelveHoursWhateverIsDone() {
        StillSignedIn still = new StillSignedIn(people, SETTINGS, clock);
        SignedIn anna = signedIn("anna", RIGHT);
        clock.pass(Duration.ofHours(12).minusSeconds(1));
        assertThat(still.look(anna)).isPresent();
        clock.pass(Duration.ofSeconds(1));
        assertThat(still.look(anna)).isEmpty();
    }
}
