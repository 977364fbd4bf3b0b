package dev.regulars.decision.members;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.members.Enrolment.Enrolled;
import dev.regulars.decision.members.Enrolment.Reason;
import dev.regulars.decision.members.Enrolment.Refused;
import dev.regulars.decision.members.Identifier.Kind;
import dev.regulars.decision.relay.Ground;
import dev.regulars.decision.relay.Race;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MembersIT {

    private static final Instant AT = Instant.parse("2026-11-21T10:15:30.123456Z");
    private static final Identifier CARD = new Identifier(Kind.CARD, "4006-1");
    private static final Identifier MAIL = new Identifier(Kind.EMAIL, "Ann@Example.org");

    private final Ground ground = Ground.open();
    private final Members members = new Members(
            ground.documents, ground.hash, new IdentifierForms(new IdentitySettings("GB")), ground.personal);

    @AfterEach
    void close() {
        ground.close();
    }

    private Member enrol(Identifier... identifiers) {
        return ((Enrolled) members.enrol(List.of(identifiers), AT, "bronze")).member();
    }

    @Test
    void findsAMemberByAnythingOnFile() {
        Member ann = enrol(CARD, MAIL);
        assertThat(ann.memberId()).matches("m_[0-9a-hjkmnp-tv-z]{16}");
        assertThat(ann).isEqualTo(new Member(ann.memberId(), AT, "bronze", 0, 0, List.of("card", "email")));
        assertThat(members.find(ann.memberId())).contains(ann);
        assertThat(members.lookUp(CARD)).contains(ann);
        assertThat(members.lookUp(new Identifier(Kind.EMAIL, " ann@example.ORG ")))
                .contains(ann);
        assertThat(members.lookUp(new Identifier(Kind.MEMBER, ann.memberId()))).contains(ann);
        assertThat(members.lookUp(new Identifier(Kind.EXTERNAL, "4006-1"))).isEmpty();
    }

    @Test
    void takesAPhoneNumberHoweverItIsWritten() {
        Member ann = enrol(new Identifier(Kind.PHONE, "+44 (0)20 7946-0000"));
        assertThat(members.resolve(new Identifier(Kind.PHONE, "0044 020 79460000")))
                .contains(ann.memberId());
        assertThat(members.resolve(new Identifier(Kind.PHONE, "020 7946 0000"))).contains(ann.memberId());
    }

    @Test
    void neverTakesATillForAMember() {
        ground.accounts.open("till:LON-01/1", false, "", AT);
        assertThat(members.find("till:LON-01/1")).isEmpty();
        assertThat(members.resolve(new Identifier(Kind.MEMBER, "till:LON-01/1")))
                .isEmpty();
    }

    @Test
    void refusesWhatAnotherMemberHas() {
        Member ann = enrol(CARD);
        assertThat(members.enrol(List.of(MAIL, CARD), AT, "bronze")).isEqualTo(new Refused(Reason.IDENTIFIER_TAKEN));
        assertThat(members.lookUp(MAIL)).isEmpty();
        Member bob = enrol(MAIL);
        assertThat(members.addIdentifier(bob.memberId(), CARD)).isEqualTo(new Refused(Reason.IDENTIFIER_TAKEN));
        assertThat(members.lookUp(CARD)).contains(ann);
        assertThat(ground.all(Documents.ACCOUNTS)).hasSize(2);
    }

    @Test
    void addsAnIdentifierOnce() {
        Member ann = enrol(CARD);
        Enrolled added = (Enrolled) members.addIdentifier(ann.memberId(), MAIL);
        assertThat(added.member().identifierKinds()).containsExactly("card", "email");
        assertThat(members.addIdentifier(ann.memberId(), MAIL)).isEqualTo(added);
        assertThat(members.lookUp(MAIL)).contains(added.member());
        assertThat(members.addIdentifier("m_nobody", MAIL)).isEqualTo(new Refused(Reason.MEMBER_NOT_FOUND));
    }

    @Test
    void refusesWhatIsNoIdentifier() {
        Refused invalid = new Refused(Reason.INVALID_VALUE);
        assertThat(members.enrol(List.of(), AT, "bronze")).isEqualTo(invalid);
        assertThat(members.enrol(List.of(new Identifier(Kind.PHONE, "ext")), AT, "bronze"))
                .isEqualTo(invalid);
        assertThat(members.enrol(List.of(new Identifier(Kind.MEMBER, "m_mine")), AT, "bronze"))
                .isEqualTo(invalid);
        assertThat(members.enrolAutomatically(new Identifier(Kind.MEMBER, "m_mine"), AT, "bronze"))
                .isEmpty();
        assertThat(ground.all(Documents.ACCOUNTS)).isEmpty();
    }

    @Test
    void keepsNoValueAtRest() {
        enrol(CARD, MAIL);
        String all = ground.all(Documents.IDENTIFIERS).toString() + ground.all(Documents.ACCOUNTS);
        assertThat(all).doesNotContain("4006").doesNotContainIgnoringCase("ann@");
        assertThat(CARD.toString()).isEqualTo("Identifier[card]");
    }

    @Test
    void enrolsTheSamePersonOnceHoweverManyTillsDo() throws Exception {
        for (int round = 0; round < 20; round++) {
            Identifier card = new Identifier(Kind.CARD, "race-" + round);
            List<Optional<String>> ids = Race.run(16, i -> members.enrolAutomatically(card, AT, "bronze"));
            assertThat(ids).doesNotContain(Optional.empty());
            assertThat(ids.stream().distinct()).hasSize(1);
        }
        assertThat(ground.all(Documents.ACCOUNTS)).hasSize(20);
        assertThat(ground.all(Documents.IDENTIFIERS)).hasSize(20);
    }

    @Test
    void letsOneOfTwoOverlappingEnrolmentsThrough() throws Exception {
        for (int round = 0; round < 20; round++) {
            Identifier shared = new Identifier(Kind.CARD, "shared-" + round);
            String own = "own-" + round + "-";
            List<Enrolment> results = Race.run(
                    8, i -> members.enrol(List.of(new Identifier(Kind.EXTERNAL, own + i), shared), AT, "bronze"));
            assertThat(results.stream().filter(Enrolled.class::isInstance)).hasSize(1);
        }
        assertThat(ground.all(Documents.IDENTIFIERS)).hasSize(40);
    }
}
