package dev.regulars.decision.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.Dialect;
import dev.regulars.decision.MovedClock;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.people.SignIn.Result;
import dev.regulars.decision.relay.Race;
import dev.regulars.testing.Backends;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Sign-in over a real store, with a clock that tests move; two instances where that matters. */
class SignInIT {

    private static final SignInSettings SETTINGS = new SignInSettings(
            true,
            4,
            5,
            Duration.ofMinutes(15),
            1_000,
            Duration.ofMinutes(30),
            Duration.ofHours(12),
            Duration.ofSeconds(5),
            null,
            new SignInSettings.Oidc("roles", "preferred_username", Map.of()));
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

    private Result tries(String name, String password) {
        return signIn.signIn(name, password, "192.0.2.1");
    }

    private SignedIn signedIn(String name, String password) {
        return ((Result.In) tries(name, password)).who();
    }

    private void wrong(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(tries("anna", "wrong" + i)).isEqualTo(new Result.Refused());
        }
    }

    @Test
    void namesAreReadWithoutTheirCase() {
        assertThat(signedIn(" Anna ", RIGHT).person()).isEqualTo(new Person("anna", Set.of(Role.MARKETER)));
        assertThat(tries("nobody", RIGHT)).isEqualTo(new Result.Refused());
        assertThat(people.find("nobody")).as("an attempt makes nobody").isEmpty();
    }

    @Test
    void fiveWrongOnesInARowLockOutForFifteenMinutes() {
        wrong(4);
        assertThat(tries("anna", RIGHT)).isInstanceOf(Result.In.class);
        wrong(5);
        clock.pass(Duration.ofSeconds(15 * 60 - 1));
        assertThat(tries("anna", RIGHT)).isEqualTo(new Result.Refused());
        clock.pass(Duration.ofSeconds(1));
        assertThat(tries("anna", RIGHT)).isInstanceOf(Result.In.class);
        assertThat(people.find("anna").orElseThrow().failures()).isZero();
    }

    @Test
    void afterALockOutThereAreFiveAgain() {
        wrong(20);
        clock.pass(Duration.ofMinutes(15));
        wrong(4);
        assertThat(tries("anna", RIGHT)).isInstanceOf(Result.In.class);
        wrong(5);
        assertThat(tries("anna", RIGHT)).isEqualTo(new Result.Refused());
        assertThat(people.unlock("anna")).isTrue();
        assertThat(tries("anna", RIGHT)).isInstanceOf(Result.In.class);
    }

    @Test
    void guessesAtOnceAtTwoInstancesAreNoMoreThanFive() throws Exception {
        SignIn other = new SignIn(people, passwords, SETTINGS, clock);
        List<Result> results = Race.run(
                24,
                guess -> (guess % 2 == 0 ? signIn : other)
                        .signIn("anna", guess < 20 ? "wrong" + guess : RIGHT, "192.0.2." + guess));
        StoredPerson anna = people.find("anna").orElseThrow();
        long in = results.stream().filter(Result.In.class::isInstance).count();
        assertThat(in == 0 ? anna.isLocked(clock.instant()) : anna.failures() < 24)
                .as("locked, or one of the few right ones came among the first five")
                .isTrue();
        wrong(5);
        assertThat(tries("anna", RIGHT)).isEqualTo(new Result.Refused());
    }

    @Test
    void aDisabledPersonIsAnsweredAsAnyOther() {
        people.setDisabled("anna", true);
        assertThat(tries("anna", RIGHT)).isEqualTo(new Result.Refused());
        people.setDisabled("anna", false);
        assertThat(tries("anna", RIGHT)).isInstanceOf(Result.In.class);
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

    @Test
    void instancesThatStartAtOncePrintEachFirstUserOnce() throws Exception {
        mongo.getDb().drop();
        ByteArrayOutputStream console = new ByteArrayOutputStream();
        Race.run(4, instance -> {
            try (PrintStream out = new PrintStream(console, true, StandardCharsets.UTF_8)) {
                new FirstPeople(people, passwords, SETTINGS, clock, out).begin();
            }
            return instance;
        });
        List<String[]> printed = console.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("studio user "))
                .map(line -> line.split(" "))
                .toList();
        assertThat(printed.stream().map(words -> words[2]))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Role.values()).map(Role::word).toList());
        for (String[] words : printed) {
            assertThat(signedIn(words[2], words[4]).person().roles()).containsExactly(Role.BY_WORD.get(words[2]));
        }
    }
}
