package dev.regulars.decision.chaos;

import dev.regulars.decision.verify.Verify;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** One run: tills sell, a killer kills, and at the end everything is checked. */
final class Play implements AutoCloseable {

    private static final int GATEWAY_TILLS = 3;
    private static final int WEB_SHOPS = 4;
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(300);
    private static final String QUEUE_PATIENCE_SECONDS = "120";

    private final ChaosOptions options;
    private final Consumer<String> printer;
    private final Playground ground;
    private final Killer killer;
    private final Notebook notebook = new Notebook();
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "till");
        thread.setDaemon(true);
        return thread;
    });

    private Play(ChaosOptions options, Playground ground, Consumer<String> printer) {
        this.options = options;
        this.printer = printer;
        this.ground = ground;
        this.killer = new Killer(ground, new Random(options.seed()), options.killEvery());
    }

    /** All processes are ready. They end with this one, also when it is interrupted. */
    static Play begin(ChaosOptions options, Consumer<String> printer) throws IOException, InterruptedException {
        printer.accept("chaos: seed " + options.seed() + ", " + options.time().toSeconds() + " s, a kill every "
                + options.killEvery().toSeconds() + " s or so, logs in " + options.data());
        Play play = new Play(options, Playground.in(options), printer);
        Runtime.getRuntime().addShutdownHook(new Thread(play::close));
        play.killer.startAll();
        printer.accept("chaos: servers, two instances and a gateway are ready");
        return play;
    }

    void run() throws IOException, InterruptedException {
        AtomicBoolean goesOn = new AtomicBoolean(true);
        Sender sender = new Sender(notebook);
        Wallet wallet = new Wallet();
        for (Till till : tills(sender, wallet)) {
            threads.execute(() -> till.runUntilInterrupted(() -> goesOn.get() && !notebook.isFull()));
        }
        killer.run(options.time());
        goesOn.set(false);
        threads.shutdown();
        if (!threads.awaitTermination(LAST_ANSWERS.toSeconds(), TimeUnit.SECONDS)) {
            printer.accept("chaos: tills still wait for answers");
            threads.shutdownNow();
        }
    }

    private List<Till> tills(Sender sender, Wallet wallet) {
        List<Till> tills = new ArrayList<>();
        for (int i = 0; i < GATEWAY_TILLS + WEB_SHOPS; i++) {
            boolean web = i >= GATEWAY_TILLS || ground.gateway == null;
            Route services = Route.services(ground, i % 2);
            Route route = web ? services : Route.gateway(ground);
            String name = (web ? "w" : "g") + i;
            tills.add(new Till(name, route, services, new Random(options.seed() + 1 + i), sender, wallet, threads));
        }
        return tills;
    }

    /** False when something is wrong. It can be done again. */
    boolean check() throws InterruptedException {
        if (ground.gateway != null && !GatewaySpool.awaitEmpty(ground.gatewayUrl)) {
            printer.accept("chaos: the gateway's spool is not empty");
        }
        List<String> proof = new ArrayList<>();
        boolean verified = Verify.run(
                        List.of("--queue", ground.kafka, "--wait", QUEUE_PATIENCE_SECONDS), ground.mongoUri, proof::add)
                == 0;
        try (Store store = new Store(ground.mongoUri)) {
            Findings findings = new Check(store.documents(), notebook, ground).run(printer);
            notebook.tally.print(printer);
            ground.all()
                    .forEach(child -> printer.accept("%-10s killed %3d times, longest outage %.1f s"
                            .formatted(
                                    child.name,
                                    child.kills(),
                                    child.longestOutage().toMillis() / 1000.0)));
            printer.accept("ended by themselves: " + killer.deaths());
            findings.notes.forEach(printer);
            proof.forEach(printer);
            printer.accept("chaos seed %d: %d kills, %s".formatted(options.seed(), killer.kills(), findings.inWords()));
            return verified && findings.isWell() && killer.deaths() == 0;
        }
    }

    Playground ground() {
        return ground;
    }

    int kills() {
        return killer.kills();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        ground.all().forEach(Child::end);
    }
}
