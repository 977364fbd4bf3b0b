package dev.regulars.decision.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PersonalDataTest {

    private final PersonalData personal = with("a secret of at least 32 characters");
    private final MemberKey ann = key(personal, "m_ann");

    private static PersonalData with(String secret) {
        return new PersonalData(new KeyedHash(new SecretSettings(secret)));
    }

    private static MemberKey key(PersonalData personal, String memberId) {
        return new MemberKey(memberId, personal.newKey(memberId), null);
    }

    @Test
    void opensWhatWasSealed() {
        String sealed = personal.seal(ann, "profile", "--05-17, Zoë");
        assertThat(sealed).isNotEqualTo(personal.seal(ann, "profile", "--05-17, Zoë"));
        assertThat(personal.open(ann, "profile", sealed)).contains("--05-17, Zoë");
        assertThat(ann.toString()).isEqualTo("MemberKey[m_ann]");
    }

    @Test
    void nothingElseOpensIt() {
        String sealed = personal.seal(ann, "profile", "x");
        String changed = (sealed.charAt(0) == 'A' ? 'B' : 'A') + sealed.substring(1);
        assertNotOpened(personal, key(personal, "m_bob"), "profile", sealed);
        assertNotOpened(personal, key(personal, "m_ann"), "profile", sealed);
        assertNotOpened(personal, new MemberKey("m_bob", ann.wrapped(), null), "profile", sealed);
        assertNotOpened(personal, ann, "snapshot", sealed);
        assertNotOpened(personal, ann, "profile", changed);
        assertNotOpened(personal, ann, "profile", "AAAA");
        assertNotOpened(with("another secret of 32 characters or so"), ann, "profile", sealed);
    }

    private static void assertNotOpened(PersonalData personal, MemberKey key, String what, String sealed) {
        assertThatThrownBy(() -> personal.open(key, what, sealed)).hasMessageContaining("cannot be read");
    }

    @Test
    void withoutAKeyNothingIsStoredOrRead() {
        String sealed = personal.seal(ann, "profile", "x");
        MemberKey erased = new MemberKey("m_ann", null, Instant.EPOCH);
        assertThat(personal.seal(erased, "profile", "x")).isNull();
        assertThat(personal.open(erased, "profile", sealed)).isEmpty();
        assertThat(personal.open(ann, "profile", null)).isEmpty();
    }
}
