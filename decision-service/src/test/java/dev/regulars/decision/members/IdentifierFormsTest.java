package dev.regulars.decision.members;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.regulars.decision.members.Identifier.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierFormsTest {

    private final IdentifierForms forms = new IdentifierForms(new IdentitySettings("GB"));

    private String form(Kind kind, String value, String country) {
        return forms.normalised(new Identifier(kind, value), country)
                .map(Identifier::value)
                .orElse(null);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "+44 20 7946 0958, -, +442079460958",
                "020 7946 0958, -, +442079460958",
                "(020) 7946-0958, GB, +442079460958",
                "0044 (0)20 7946 0958, GB, +442079460958",
                "06 12 34 56 78, FR, +33612345678",
                "00 44 20 7946 0958, FR, +442079460958",
                "030 123456, DE, +4930123456",
                "020 7946 0958, ZZ, +442079460958",
                "+39 06 1234 5678, -, +390612345678",
                "12, -, -",
                "ext, -, -",
                "+999 1234567, -, -",
            })
    void phone(String written, String country, String form) {
        assertThat(form(Kind.PHONE, written, country)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "' Ann@Example.ORG ', ann@example.org",
                "ann+till@example.org, ann+till@example.org",
                "ann@Müller.example, ann@xn--mller-kva.example",
                "ann@XN--MLLER-KVA.example, ann@xn--mller-kva.example",
                "ann@example.org., ann@example.org",
                "ann, -",
                "@example.org, -",
                "ann@, -",
                "ann@exa mple.org, -",
                "ann@-example.org, -",
                "a@b@example.org, -",
                "ann@example..org, -",
            })
    void email(String written, String form) {
        assertThat(form(Kind.EMAIL, written, null)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CARD", "PAYMENT_TOKEN", "EXTERNAL", "MEMBER"})
    void othersAsTheyAre(Kind kind) {
        assertThat(form(kind, " Ab-1 ", null)).isEqualTo("Ab-1");
        assertThat(form(kind, " ", null)).isNull();
    }

    @Test
    void theFormOfAFormIsItself() {
        assertThat(form(Kind.PHONE, "+33612345678", "GB")).isEqualTo("+33612345678");
        assertThat(form(Kind.EMAIL, "ann@xn--mller-kva.example", null)).isEqualTo("ann@xn--mller-kva.example");
    }

    @Test
    void refusesARegionThatIsNone() {
        assertThatThrownBy(() -> new IdentitySettings("UK")).hasMessageContaining("regulars.identity.phone-region");
    }
}
