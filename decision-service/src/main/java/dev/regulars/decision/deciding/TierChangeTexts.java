package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.VoucherIssue;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.decision.web.Json;
import dev.regulars.engine.Explanation;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.engine.TierDay;
import dev.regulars.money.CurrencyUnit;
import dev.regulars.program.Program;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A tier change without a purchase, written down as decisions are: the same bytes for the same member and day. */
record TierChangeTexts(MemberSnapshot member, TierDay decided, Program program, LocalDate day, VoucherCodes codes) {

    static final String TYPE = "tier-change";
    /** No till can send this source. */
    private static final String SOURCE = "~tiers:";

    /** What was asked; with the snapshot and the program version, all that the answer follows from. */
    private record Request(String type, LocalDate day) {}

    static String id(String memberId, LocalDate day) {
        return SOURCE + transactionId(memberId, day);
    }

    private static String transactionId(String memberId, LocalDate day) {
        return memberId + "." + day;
    }

    DecisionRecord record(long sequence) {
        String id = id(member.memberId(), day);
        String request = Json.write(new Request(TYPE, day));
        List<VoucherIssue> issued = decided.vouchers().stream()
                .map(grant -> Bookkeeping.issue(codes, id, currency(), grant))
                .toList();
        return new DecisionRecord(
                id,
                Texts.fingerprint(id + request),
                member.memberId(),
                sequence,
                null,
                TYPE,
                began(),
                day,
                program.version(),
                request,
                Texts.snapshot(member),
                answer(sequence),
                event(sequence, issued),
                List.of(),
                List.of(),
                issued,
                List.of(),
                Map.of());
    }

    /** When the business day began on the program's clock. */
    private Instant began() {
        return day.atTime(program.settings().dayCutOff())
                .atZone(program.settings().timeZone())
                .toInstant();
    }

    private CurrencyUnit currency() {
        return program.settings().currency();
    }

    private String answer(long sequence) {
        String id = id(member.memberId(), day);
        String said = decided.tier().before() + " becomes " + decided.tier().after() + " on " + day + ".";
        return Json.write(new AnswerJson(
                id,
                transactionId(member.memberId(), day),
                TYPE,
                member.memberId(),
                sequence,
                null,
                program.version(),
                began().toString(),
                day.toString(),
                currency().code(),
                currency().format(0),
                currency().format(0),
                Points.unchanged(member.points()),
                List.of(),
                List.of(),
                List.of(),
                AnswerJson.tier(decided.tier(), currency()),
                decided.vouchers().stream()
                        .map(voucher -> AnswerJson.reward(voucher, id, currency(), codes))
                        .toList(),
                null,
                List.of(),
                new Explanation(List.of(said), List.of(), List.of(), List.of())));
    }

    private String event(long sequence, List<VoucherIssue> issued) {
        return EventJson.of(new EventJson.Data(
                id(member.memberId(), day),
                member.memberId(),
                sequence,
                member.memberId(),
                sequence == 1,
                TYPE,
                null,
                began().toString(),
                day.toString(),
                null,
                null,
                null,
                currency().code(),
                currency().format(0),
                currency().format(0),
                0,
                0,
                List.of(),
                decided.tier().before(),
                decided.tier().after(),
                List.of(),
                EventJson.vouchers(issued),
                null,
                program.version()));
    }
}
