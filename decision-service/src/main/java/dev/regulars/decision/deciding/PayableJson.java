package dev.regulars.decision.deciding;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.regulars.engine.Payable;
import dev.regulars.program.Program;
import dev.regulars.program.ProgramSettings;
import org.jspecify.annotations.Nullable;

/**
 * What points can pay of a quoted sale.
 *
 * @param codeAsked whether the member has to tell a code first; null for no
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PayableJson(
        long points,
        String amount,
        long minimum,
        long step,
        @Nullable Boolean codeAsked) {

    static PayableJson of(Payable most, Program program, boolean codeAsked) {
        ProgramSettings settings = program.settings();
        return new PayableJson(
                most.points(),
                settings.currency().format(settings.currency().toMinor(most.amount())),
                settings.redemption().minimum(),
                settings.redemption().step(),
                codeAsked ? true : null);
    }
}
