package dev.regulars.decision.imports.rows;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.imports.rows.Mapping.Balances;
import dev.regulars.decision.imports.rows.Mapping.Mapped;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.IdentifierForms;
import dev.regulars.decision.members.IdentitySettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemberFileTest {

    private static final ProgramFacts FACTS = new ProgramFacts(
            List.of("Blue", "Gold"),
            2,
            ZoneId.of("Europe/London"),
            LocalDate.parse("2026-11-23"),
            Instant.parse("2026-11-23T12:00:00Z"));
    private static final String HEADER = "Nr;Mail;Tel;Geburtstag;Stufe;Punkte;Verfall;Seit;Gutschein;Wert;Ende\n";

    private static Mapping mapping() {
        return new Mapping(
                "kasse",
                "kasse",
                List.of(
                        new Mapped("Nr", MemberField.EXTERNAL),
                        new Mapped("Mail", MemberField.EMAIL),
                        new Mapped("Tel", MemberField.PHONE),
                        new Mapped("Geburtstag", MemberField.BIRTHDAY),
                        new Mapped("Stufe", MemberField.TIER),
                        new Mapped("Punkte", MemberField.BALANCE),
                        new Mapped("Verfall", MemberField.BALANCE_LAST_DAY),
                        new Mapped("Seit", MemberField.ENROLLED_AT),
                        new Mapped("Gutschein", MemberField.VOUCHER_CODE),
                        new Mapped("Wert", MemberField.VOUCHER_VALUE),
                        new Mapped("Ende", MemberField.VOUCHER_LAST_DAY)),
                new Format(';', StandardCharsets.UTF_8, "dd.MM.yyyy", ',', '|', "DE", false, false),
                Map.of("goldig", "Gold"),
                false,
                Balances.ADD,
                null,
                null);
    }

    private static ReadRow read(String row) throws IOException {
        byte[] bytes = (HEADER + row + "\n").getBytes(StandardCharsets.UTF_8);
        IdentifierForms forms = new IdentifierForms(new IdentitySettings("GB"));
        try (MemberFile file = new MemberFile(new ByteArrayInputStream(bytes), mapping(), forms, FACTS)) {
            assertThat(file.missing()).isEmpty();
            return file.read(10).get(0);
        }
    }

    private static List<String> errors(String row) throws IOException {
        return read(row).errors().stream()
                .map(error -> error.column() + " " + error.problem())
                .toList();
    }

    @Test
    void aRowOfAnotherCountryIsUnderstood() throws IOException {
        MemberRow row = read("17;Ann@Example.ORG;030 123456;05.06.1980;goldig;1.234;31.12.2026;01.02.2020;"
                        + "SOMMER-5;7,50;31.12.2026")
                .member();
        assertThat(row.identifiers())
                .containsExactly(
                        new Identifier(Identifier.Kind.EXTERNAL, "17"),
                        new Identifier(Identifier.Kind.EMAIL, "ann@example.org"),
                        new Identifier(Identifier.Kind.PHONE, "+4930123456"));
        assertThat(row.birthday()).isEqualTo(MonthDay.of(6, 5));
        assertThat(row.tier()).isEqualTo("Gold");
        assertThat(row.balance()).isEqualTo(1234);
        assertThat(row.balanceLastDay()).isEqualTo("2026-12-31");
        assertThat(row.enrolledAt()).isEqualTo(Instant.parse("2020-02-01T00:00:00Z"));
        assertThat(row.voucher().value()).isEqualByComparingTo("7.50");
        assertThat(row.voucher().minor()).isEqualTo(750);
        assertThat(row.voucher().lastDay()).isEqualTo("2026-12-31");
    }

    @Test
    void everyErrorIsToldWithItsColumnAndNothingPersonal() throws IOException {
        assertThat(errors("17;not an address;call me;31.02.1980;Platin;1,5;01.01.2020;01.01.2030;;;"))
                .containsExactlyInAnyOrder(
                        "Mail INVALID_IDENTIFIER",
                        "Tel INVALID_IDENTIFIER",
                        "Geburtstag INVALID_DAY",
                        "Stufe UNKNOWN_TIER",
                        "Punkte FRACTION_OF_A_POINT",
                        "Verfall DAY_NOT_POSSIBLE",
                        "Seit DAY_NOT_POSSIBLE");
        assertThat(errors(";;;;;;;;;;")).containsExactly(" NO_IDENTIFIER");
        assertThat(errors("17;;;;;-3;;;;;")).containsExactly("Punkte OUT_OF_RANGE");
        assertThat(errors("17;;;;;much;;;;;")).containsExactly("Punkte INVALID_NUMBER");
        assertThat(errors("17;;;;;;;;CODE;;31.12.2026")).containsExactly(" VOUCHER_WITHOUT_VALUE");
        assertThat(errors("17;;;;;;;;CODE;5;")).containsExactly(" VOUCHER_WITHOUT_END");
    }

    @Test
    void columnsThatAreMissingAreTold() throws IOException {
        byte[] bytes = "Nr;Name\n1;Ann\n".getBytes(StandardCharsets.UTF_8);
        IdentifierForms forms = new IdentifierForms(new IdentitySettings("GB"));
        try (MemberFile file = new MemberFile(new ByteArrayInputStream(bytes), mapping(), forms, FACTS)) {
            assertThat(file.missing()).hasSize(10).contains("Mail", "Punkte");
        }
    }
}
