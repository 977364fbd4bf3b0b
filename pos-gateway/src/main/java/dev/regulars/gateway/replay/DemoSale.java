package dev.regulars.gateway.replay;

import dev.regulars.gateway.replay.PosTransaction.Line;
import dev.regulars.gateway.replay.PosTransaction.Member;
import dev.regulars.gateway.replay.PosTransaction.Tender;
import dev.regulars.gateway.replay.PosTransaction.Type;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Rings up one sale at the till whose key is given, and prints its receipt with the why. */
public final class DemoSale {

    static final String KEY = "REGULARS_TILL_KEY";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(1);

    private final GatewayClient gateway;
    private final PrintStream out;
    private final PrintStream err;

    DemoSale(GatewayClient gateway, PrintStream out, PrintStream err) {
        this.gateway = gateway;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) throws InterruptedException {
        System.exit(run(args, System.getenv()));
    }

    private static int run(String[] args, Map<String, String> environment) throws InterruptedException {
        String key = environment.getOrDefault(KEY, "");
        boolean urlOnly = args.length == 0 || (args.length == 2 && args[0].equals("--url"));
        if (!urlOnly || key.isEmpty()) {
            System.err.println("usage: DemoSale [--url URL], with the till key in the environment as " + KEY);
            return 2;
        }
        URI url = URI.create(args.length == 0 ? "http://127.0.0.1:8080" : args[1]);
        return new DemoSale(new GatewayClient(url, key, true), System.out, System.err)
                .ringUp(basket(Clock.systemUTC()));
    }

    /** Coffee, bread, cheese, and 2.00 off. The clock makes the number unique: one sale a millisecond. */
    static PosTransaction basket(Clock clock) {
        return new PosTransaction(
                "DEMO-" + clock.millis(),
                Type.SALE,
                OffsetDateTime.now(clock.withZone(ZoneId.of("Europe/London"))).truncatedTo(ChronoUnit.SECONDS),
                null,
                "store",
                "GBP",
                new Member("card", "DEMO-0001"),
                List.of(
                        line("1", "COFFEE-250", "Ground coffee 250 g", "2", "6.40"),
                        line("2", "BREAD-800", "Farmhouse loaf 800 g", "1", "3.15"),
                        line("3", "CHEESE-500", "Farmhouse cheddar 500 g", "1", "30.00")),
                new BigDecimal("2.00"),
                new Tender("card", new BigDecimal("43.95")));
    }

    private static Line line(String id, String sku, String description, String quantity, String unitPrice) {
        return new Line(id, sku, description, new BigDecimal(quantity), new BigDecimal(unitPrice), false);
    }

    /** A queued sale is asked for by sending it again: it counts once, and the answer is its decision in the end. */
    int ringUp(PosTransaction sale) throws InterruptedException {
        byte[] body = TransactionJson.write(sale);
        out.println(Receipt.ofSale(sale));
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        StopSignal never = new StopSignal();
        while (true) {
            Answer answer = gateway.send(body);
            if (answer instanceof Answer.Decided decided) {
                out.println(Receipt.ofDecision(JsonMapper.shared().readTree(decided.decision())));
                return 0;
            }
            if (answer instanceof Answer.Refused refused) {
                err.println("refused: " + refused.code() + " " + refused.detail());
                return 1;
            }
            String state = answer instanceof Answer.Unavailable unavailable
                    ? "no answer (" + unavailable.reason() + ")"
                    : "accepted and queued, not decided yet";
            if (System.nanoTime() > deadline) {
                err.println(state + " within " + PATIENCE.toSeconds() + " s");
                return 1;
            }
            out.println(state + ", waiting ...");
            never.within(ASK_AGAIN);
        }
    }
}
