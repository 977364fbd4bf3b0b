package dev.regulars.decision.chaos;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/** Does one thing after the other, as fast as it is answered. */
final class Till {

    private final String name;
    private final RandomGenerator random;
    private final Route route;
    private final Route services;
    private final Bodies bodies;
    private final Sender sender;
    private final Wallet wallet;
    private final Executor executor;
    private final Shelf<Sold> sales;
    private final Shelf<Request> answered;
    private int number;

    /** @param services for what a gateway does not do */
    Till(
            String name,
            Route route,
            Route services,
            RandomGenerator random,
            Sender sender,
            Wallet wallet,
            Executor executor) {
        this.name = name;
        this.random = random;
        this.route = route;
        this.services = services;
        this.sender = sender;
        this.wallet = wallet;
        this.executor = executor;
        this.sales = new Shelf<>(random);
        this.answered = new Shelf<>(random);
        this.bodies = new Bodies(route.isGateway() ? null : "web", Playground.STORE, name, random);
    }

    void runUntilInterrupted(BooleanSupplier goesOn) {
        try {
            run(goesOn);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(BooleanSupplier goesOn) throws InterruptedException {
        while (goesOn.getAsBoolean()) {
            Kind kind = Kind.draw(random);
            switch (kind) {
                case SALE -> sell(kind, bodies.someMember(random.nextInt(8) == 0), 0);
                case ANONYMOUS -> sell(kind, "", 0);
                case SPENDING -> sell(kind, bodies.someMember(random.nextInt(5) > 0), 10 + random.nextInt(190));
                case PART_RETURN, RETURN, VOID -> takeBack(kind);
                case EARLY_RETURN -> returnEarly();
                case DUPLICATE -> sellTwice();
                case REPETITION -> repeat();
                case REDEMPTION -> redeem();
            }
        }
    }

    private String nextId() {
        return name + "-" + ++number;
    }

    private Request request(Kind kind, String id, String body) {
        return new Request(kind, route.path(), (route.isGateway() ? "pos:" : "web:") + id, body);
    }

    /** Whether it is in, or will be. */
    private boolean send(Request request) throws InterruptedException {
        return noted(request, sender.send(request, route));
    }

    private boolean noted(Request request, Optional<Answer> answer) {
        answer.ifPresent(wallet::keep);
        if (!request.isRedemption() && answer.filter(Answer::isDecided).isPresent()) {
            answered.put(request);
        }
        return answer.filter(a -> a.isDecided() || a.isQueued()).isPresent();
    }

    private void sell(Kind kind, String member, int points) throws InterruptedException {
        Sold sold = bodies.sold(nextId(), member);
        if (send(request(kind, sold.id(), bodies.sale(sold, points)))) {
            sales.put(sold);
        }
    }

    private void takeBack(Kind kind) throws InterruptedException {
        Sold sale = sales.take();
        if (sale != null) {
            int line = random.nextInt(sale.quantities().size());
            boolean part = kind == Kind.PART_RETURN
                    && sale.pieces() > 1
                    && sale.quantities().get(line) > 0;
            if (part) {
                sales.put(sale.without(line));
            }
            List<Integer> back = part ? sale.only(line) : sale.quantities();
            String type = kind == Kind.VOID ? "void" : "return";
            String id = nextId();
            send(request(kind, id, bodies.takingBack(id, type, sale, back)));
        }
    }

    private void returnEarly() throws InterruptedException {
        Sold sale = bodies.sold(nextId(), bodies.someMember(false));
        String id = nextId();
        Request back = request(Kind.EARLY_RETURN, id, bodies.takingBack(id, "return", sale, sale.quantities()));
        boolean accepted = send(back);
        boolean sold = send(request(Kind.SALE, sale.id(), bodies.sale(sale, 0)));
        if (sold && !accepted) {
            send(back);
        }
    }

    private void sellTwice() throws InterruptedException {
        Sold sold = bodies.sold(nextId(), bodies.someMember(false));
        Request request = request(Kind.DUPLICATE, sold.id(), bodies.sale(sold, random.nextBoolean() ? 0 : 20));
        if (both(request, request)) {
            sales.put(sold);
        }
    }

    /** At the same moment, one to each instance; true when one of them is in. */
    private boolean both(Request one, Request other) throws InterruptedException {
        Route here = one.isRedemption() ? services : route;
        CompletableFuture<Optional<Answer>> second =
                CompletableFuture.supplyAsync(() -> uninterrupted(other, here.turned()), executor);
        boolean first = noted(one, sender.send(one, here));
        return noted(other, second.join()) || first;
    }

    private Optional<Answer> uninterrupted(Request request, Route to) {
        try {
            return sender.send(request, to);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void repeat() throws InterruptedException {
        Request again = answered.look();
        if (again != null) {
            sender.send(again.as(Kind.REPETITION), route.turned());
        }
    }

    /** A voucher that the relay has not copied yet is not known: another time. */
    private void redeem() throws InterruptedException {
        Optional<String> code = wallet.take();
        if (code.isEmpty()) {
            return;
        }
        Request one = redeeming(code.get());
        Request other = redeeming(code.get());
        if (!both(one, other) && random.nextInt(4) > 0) {
            wallet.putBack(code.get());
        }
    }

    private Request redeeming(String code) {
        String id = nextId();
        return new Request(Kind.REDEMPTION, Request.REDEMPTIONS, "web:" + id, bodies.redeeming(id, code));
    }
}
