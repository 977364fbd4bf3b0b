package dev.regulars.decision.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.decision.imports.rows.Mapping;
import dev.regulars.decision.imports.rows.MemberFile;
import dev.regulars.decision.imports.rows.MemberRow;
import dev.regulars.decision.imports.rows.ProgramFacts;
import dev.regulars.decision.imports.rows.ReadRow;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Identifier.Kind;
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
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Files as the other systems write them, with columns that nobody asked for. */
class BuiltInMappingsTest {

    private static final ProgramFacts FACTS = new ProgramFacts(
            List.of("Blue", "Gold"),
            2,
            ZoneId.of("Europe/London"),
            LocalDate.parse("2026-11-23"),
            Instant.parse("2026-11-23T12:00:00Z"));

    private static List<ReadRow> read(String mapping, String csv) throws IOException {
        Mapping builtIn = Objects.requireNonNull(BuiltInMappings.ALL.get(mapping));
        IdentifierForms forms = new IdentifierForms(new IdentitySettings("GB"));
        try (MemberFile file =
                new MemberFile(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), builtIn, forms, FACTS)) {
            assertThat(file.missing()).isEmpty();
            return file.read(10);
        }
    }

    private static MemberRow one(String mapping, String csv) throws IOException {
        ReadRow row = read(mapping, csv).get(0);
        assertThat(row.errors()).isEmpty();
        return Objects.requireNonNull(row.member());
    }

    @Test
    void customersOfVoucherify() throws IOException {
        MemberRow row = one("voucherify-customers", """
                        id,source_id,name,email,phone,birthdate,created_at,loyalty_points
                        cust_1,crm-7,"Ann, A",Ann@Example.org,+442079460123,1980-06-05,2021-03-04T05:06:07.089Z,1250
                        """);
        assertThat(row.identifiers())
                .containsExactly(
                        new Identifier(Kind.EXTERNAL, "crm-7"),
                        new Identifier(Kind.EMAIL, "ann@example.org"),
                        new Identifier(Kind.PHONE, "+442079460123"));
        assertThat(row.birthday()).isEqualTo(MonthDay.of(6, 5));
        assertThat(row.enrolledAt()).isEqualTo(Instant.parse("2021-03-04T05:06:07.089Z"));
        assertThat(row.balance()).isEqualTo(1250);
    }

    /** One export has vouchers of all types: each mapping takes its own. */
    @Test
    void vouchersOfVoucherify() throws IOException {
        String csv = """
                        code,voucher_type,customer_source_id,gift_balance,loyalty_balance,expiration_date
                        LOY-1,LOYALTY_CARD,crm-7,,300,
                        GIFT-1,GIFT_VOUCHER,crm-7,1050,,2026-12-31T23:00:00.000Z
                        OFF-1,DISCOUNT_VOUCHER,,,,
                        """;
        List<ReadRow> cards = read("voucherify-loyalty-cards", csv);
        assertThat(cards.stream().map(ReadRow::isLeftOut)).containsExactly(false, true, true);
        assertThat(cards.get(0).member().balance()).isEqualTo(300);
        assertThat(cards.get(0).member().identifiers())
                .containsExactly(new Identifier(Kind.EXTERNAL, "crm-7"), new Identifier(Kind.CARD, "LOY-1"));
        List<ReadRow> gifts = read("voucherify-vouchers", csv);
        assertThat(gifts.stream().map(ReadRow::isLeftOut)).containsExactly(true, false, true);
        assertThat(gifts.get(1).member().voucher().minor()).isEqualTo(1050);
        assertThat(gifts.get(1).member().voucher().lastDay()).isEqualTo("2026-12-31");
        assertThat(gifts.get(1).sums()).isEqualTo(new ReadRow.Sums(0, 1, 1050));
    }

    @Test
    void membersOfOpenLoyalty() throws IOException {
        MemberRow row = one("open-loyalty-members", """
                        memberId,email,phone,birthDate,loyaltyCardNumber,createdAt,levelId,firstName
                        0b1,ann@example.org,+442079460123,1980-06-05,77001,2021-03-04T05:06:07+01:00,Gold,Ann
                        """);
        assertThat(row.identifiers()).contains(new Identifier(Kind.CARD, "77001"));
        assertThat(row.tier()).isEqualTo("Gold");
        assertThat(row.enrolledAt()).isEqualTo(Instant.parse("2021-03-04T04:06:07Z"));
        assertThat(one("open-loyalty-points", "memberId,activePoints\n0b1,12.75\n")
                        .balance())
                .as("points have no fractions here")
                .isEqualTo(12);
    }

    /** Its telephone numbers are marked as texts for spreadsheets. */
    @Test
    void customersOfSquare() throws IOException {
        MemberRow row = one("square-customers", """
                        First Name,Square Customer ID,Email Address,Phone Number,Birthday
                        Ann,SQ1,ann@example.org,'+12025550123,1980-06-05
                        """);
        assertThat(row.identifiers())
                .containsExactly(
                        new Identifier(Kind.EXTERNAL, "SQ1"),
                        new Identifier(Kind.EMAIL, "ann@example.org"),
                        new Identifier(Kind.PHONE, "+12025550123"));
        assertThat(one("square-loyalty", "Phone Number,Point Balance\n(202) 555-0123,40\n")
                        .balance())
                .isEqualTo(40);
    }
}
