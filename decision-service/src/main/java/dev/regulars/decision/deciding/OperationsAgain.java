package dev.regulars.decision.deciding;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.DecisionRecord;
import dev.regulars.decision.accounts.MemberKey;
import dev.regulars.decision.accounts.MemberState;
import dev.regulars.decision.accounts.Waiting;
import dev.regulars.decision.vouchers.VoucherCodes;
import dev.regulars.decision.web.Json;
import dev.regulars.engine.MemberSnapshot;
import dev.regulars.program.Program;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Operations that the program decides, once more: what became of a tier on a day, and points that became a reward. */
@Component
class OperationsAgain {

    private final VoucherCodes codes;

    OperationsAgain(VoucherCodes codes) {
        this.codes = codes;
    }

    Optional<TextsAgain> again(DecisionRecord record, @Nullable MemberSnapshot member, Program program) {
        if (member == null) {
            return Optional.empty();
        }
        JsonNode asked = Json.MAPPER.readTree(record.request()).path("asked");
        Account account = asItWas(record, member, program.settings().timeZone());
        Operation operation = new Operation(
                record.type(),
                record.accountId(),
                record.id().substring(record.id().indexOf(':') + 1),
                record.occurredAt(),
                record.businessDay(),
                asked,
                record.originalId());
        Optional<Effect.Done> effect = switch (record.type()) {
            case ConvertPoints.TYPE ->
                ConvertPoints.again(account, program, operation, Json.MAPPER.treeToValue(asked, AskedReward.class));
            case TierChanges.TYPE -> TierChanges.again(account, program, record.businessDay());
            default -> Optional.empty();
        };
        return effect.map(
                done -> new OperationTexts(account, record.snapshot(), operation, done, program, codes).again());
    }

    private static Account asItWas(DecisionRecord record, MemberSnapshot member, ZoneId zone) {
        LocalDate enrolled = member.profile().enrolledOn();
        return new Account(
                record.accountId(),
                true,
                0,
                record.sequence() - 1,
                member.tier(),
                member.points(),
                member.metrics(),
                new MemberState(
                        member.lifetime(), member.profile(), member.standing(), member.used(), member.affinities()),
                enrolled == null
                        ? record.occurredAt()
                        : enrolled.atStartOfDay(zone).toInstant(),
                Waiting.NOTHING,
                MemberKey.NONE,
                null,
                null);
    }
}
