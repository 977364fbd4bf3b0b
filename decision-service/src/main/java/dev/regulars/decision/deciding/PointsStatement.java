package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.decision.accounts.Account;
import dev.regulars.points.Notices;
import dev.regulars.points.PointsAccount;
import dev.regulars.points.PointsBook;
import dev.regulars.points.PointsHold;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member's points as a purchase at this moment would find them: {@code MemberPoints} of docs/api/openapi.yaml.
 *
 * @param nextEnd what ends first unless it is used; null when nothing does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PointsStatement(
        String memberId,
        String businessDay,
        long balance,
        long held,
        long pending,
        long owed,
        List<LotJson> lots,
        @Nullable PointsEnd nextEnd) {

    public static PointsStatement of(Account account, Program program, Instant now) {
        ProgramSettings settings = program.settings();
        LocalDate day = settings.days().at(now);
        PointsAccount points = new PointsBook(account.points(), settings.points(), settings.days(), now, false)
                .result()
                .after();
        return new PointsStatement(
                account.id(),
                day.toString(),
                points.available(),
                points.holds().stream().mapToLong(PointsHold::points).sum(),
                points.pending(),
                points.debt(),
                points.lots().stream()
                        .filter(lot -> lot.left() > 0)
                        .map(lot -> LotJson.of(lot, points.activeOn()))
                        .toList(),
                Notices.ends(points, day).entrySet().stream()
                        .findFirst()
                        .map(end -> new PointsEnd(end.getValue(), end.getKey().toString()))
                        .orElse(null));
    }
}
