package dev.regulars.decision.members;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.members.Enrolment.Enrolled;
import dev.regulars.decision.members.Enrolment.Reason;
import dev.regulars.decision.members.Enrolment.Refused;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.relay.Race;
import dev.regulars.decision.verify.Proof;
import dev.regulars.engine.Profile;
import java.time.Instant;
import java.time.MonthDay;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EraseMemberIT {

    private static final Instant AT = Instant.parse("2026-11-21T10:15:30.123456Z");
    private static final Identifier CARD = new Identifier(Kind.CARD, "4006-1");
    private static final Identifier MAIL = new Identifier(Kind.EMAIL, "ann@example.org");
    private static final Profile PROFILE =
            new Profile(null, MonthDay.of(5, 17), true, Set.of("vegan"), "de", "Europe/Lisbon");

    private final Ground ground = Ground.open();
    private final Members members = new Members(
            ground.documents, ground.hash, new IdentifierForms(new IdentitySettings("GB")), ground.personal);
    private final String ann = ((Enrolled) members.enrol(List.of(CARD, MAIL), AT, "bronze"))
            .member()
            .memberId();

    @AfterEach
    void close() {
        ground.close();
    }

    private Account account() {
        return ground.accounts.find(ann).orElseThrow();
    }

    @Test
    void aProfileIsReadByDecisionsAndUnreadableAtRest() {
        members.setProfile(ann, PROFILE);
        assertThat(account().state().profile()).isEqualTo(PROFILE);
        String atRest = ground.all(Documents.ACCOUNTS).toString();
        assertThat(atRest).contains("profile").doesNotContain("vegan", "05-17", "4006", "ann@");
    }

    @Test
    void nothingOfThePersonIsLeftAndTheNumbersStay() throws Exception {
        members.setProfile(ann, PROFILE);
        ground.relay.start();
        ground.sell(ann, "1", 40);
        assertThat(members.erase(ann, AT)).contains(AT);
        assertThat(account().key().wrapped()).isNull();
        assertThat(account().state().profile()).isEqualTo(Profile.UNKNOWN);
        assertThat(account().available()).isEqualTo(40);
        assertThat(members.find(ann)).isEmpty();
        assertThat(members.resolve(new Identifier(Kind.MEMBER, ann))).isEmpty();
        assertThat(ground.all(Documents.IDENTIFIERS)).isEmpty();
        assertThat(members.erase(ann, AT.plusSeconds(9))).contains(AT);
        assertThat(members.erase("m_nobody", AT)).isEmpty();
        ground.awaitRelayed();
        assertThat(Proof.problems(ground.documents)).isEmpty();
    }

    @Test
    void whoComesAgainIsSomebodyElse() {
        members.erase(ann, AT);
        String again = members.enrolAutomatically(CARD, AT, "bronze").orElseThrow();
        assertThat(again).isNotEqualTo(ann);
        members.erase(ann, AT);
        assertThat(members.resolve(CARD)).contains(again);
    }

    @Test
    void nothingCanBeAddedToTheErased() {
        members.erase(ann, AT);
        assertThat(members.setProfile(ann, PROFILE)).isEmpty();
        assertThat(members.addIdentifier(ann, CARD)).isEqualTo(new Refused(Reason.MEMBER_NOT_FOUND));
        assertThat(members.resolve(CARD)).isEmpty();
    }

    @Test
    void aDecisionThatRunsIsContendedAndTakesItsClaimBack() {
        long before = account().version();
        members.erase(ann, AT);
        assertThat(account().version()).isEqualTo(before + 1);
        ground.accounts.claim("it:1", "f", ann);
        ground.accounts.abandon("it:1", "m_other");
        assertThat(ground.all(Documents.DECISIONS)).hasSize(1);
        ground.accounts.abandon("it:1", ann);
        assertThat(ground.all(Documents.DECISIONS)).isEmpty();
    }

    @Test
    void noIdentifierSurvivesARace() throws Exception {
        for (int round = 0; round < 20; round++) {
            Identifier card = new Identifier(Kind.CARD, "race-" + round);
            String bob = members.enrolAutomatically(card, AT, "bronze").orElseThrow();
            String mail = "bob" + round + "-%d@example.org";
            Race.run(
                    8,
                    i -> i == 0
                            ? members.erase(bob, AT)
                            : members.addIdentifier(bob, new Identifier(Kind.EMAIL, mail.formatted(i))));
            assertThat(ground.all(Documents.IDENTIFIERS).toString()).doesNotContain(bob);
        }
    }
}
