package dev.regulars.gateway.webhooks;

import dev.regulars.gateway.deadletters.DeadLetter;
import dev.regulars.gateway.deadletters.Resend;
import dev.regulars.gateway.sending.Outcome;
import dev.regulars.gateway.sending.SendTransaction;
import dev.regulars.gateway.tills.Till;
import dev.regulars.gateway.transaction.Reading;
import dev.regulars.gateway.transaction.ReasonCode;
import dev.regulars.gateway.transaction.Refusal;
import dev.regulars.gateway.transaction.json.TransactionReader;
import java.util.List;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Maps a delivery to a till's transaction and sends it; says what is wrong with one that cannot be mapped. */
@Service
public class TakeWebhook implements Resend {
    private final Mappings mappings;
    private final TransactionReader reader;
    private final SendTransaction sending;
    private final JsonMapper json;

    TakeWebhook(Mappings mappings, TransactionReader reader, SendTransaction sending, JsonMapper json) {
        this.json = json;
        this.mappings = mappings;
        this.reader = reader;
        this.sending = sending;
    }

    public Result take(Delivery delivery) {
        Mapped mapped = mappings.map(delivery);
        if (mapped instanceof Mapped.Nothing nothing) {
            return new Result.Ignored(nothing.why());
        }
        if (mapped instanceof Mapped.NotUnderstood notUnderstood) {
            return new Result.StillRefused(new Refusal(List.of(notUnderstood.reason())));
        }
        Mapped.Sale sale = (Mapped.Sale) mapped;
        Reading reading = reader.read(sale.transaction(), new Till(sale.storeId(), null));
        if (reading instanceof Reading.Refused refused) {
            return new Result.StillRefused(refused.refusal());
        }
        Outcome outcome = sending.send(((Reading.WellFormed) reading).transaction());
        return outcome instanceof Outcome.Refused refused
                ? new Result.StillRefused(
                        Refusal.of(ReasonCode.REFUSED_BY_PROGRAM, "the decision service says " + code(refused)))
                : new Result.Sent(outcome);
    }

    private String code(Outcome.Refused refused) {
        String code = json.readTree(refused.problem()).path("code").asString("");
        return code.matches("[A-Z_]{1,64}") ? code : "no";
    }

    @Override
    public Result resend(DeadLetter letter) {
        return take(new Delivery(letter.system(), letter.account(), letter.topic(), letter.body()));
    }
}
