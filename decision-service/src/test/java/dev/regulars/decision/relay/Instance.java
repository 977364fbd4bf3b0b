package dev.regulars.decision.relay;

import dev.regulars.decision.simulation.Crash;
import dev.regulars.decision.simulation.Scheduler;
import dev.regulars.decision.simulation.Steps;
import java.time.Duration;
import java.util.Optional;

/** An instance of the service: after each crash it starts again with nothing in memory, and recovers. */
final class Instance {

    private final World world;
    private final Scheduler scheduler;
    private Process process;
    private long startsAt;

    Instance(String name, World world) {
        this.world = world;
        this.scheduler = world.scheduler();
        this.process = new Process();
        scheduler.add(name + " storing 1", () -> forever(20, life -> life.storing.pass(Duration.ZERO)));
        scheduler.add(name + " storing 2", () -> forever(60, life -> life.storing.pass(Duration.ZERO)));
        scheduler.add(name + " publishing", () -> forever(20, life -> life.publishing.pass(Duration.ZERO)));
        scheduler.add(name + " upkeep", () -> forever(200, Instance::keepUp));
    }

    @FunctionalInterface
    private interface Pass {
        /** False when there was nothing to do. */
        boolean of(Life life) throws InterruptedException;
    }

    private static boolean keepUp(Life life) {
        life.passes.sweep();
        life.passes.makeUp();
        return false;
    }

    /** The process that runs now; waits for it to start. */
    Life life() {
        while (!process.alive && scheduler.now() < startsAt) {
            scheduler.sleep(startsAt - scheduler.now());
        }
        if (!process.alive) {
            process = new Process();
        }
        return process.life;
    }

    private void forever(int pause, Pass pass) {
        while (true) {
            try {
                if (!pass.of(life())) {
                    scheduler.sleep(1 + scheduler.draw(pause));
                }
            } catch (Crash e) {
                scheduler.trace("is gone");
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private final class Process implements Steps {
        private boolean alive = true;
        private final Life life = new Life(world, this);

        @Override
        public void before(String operation) {
            scheduler.step();
            maybeCrash();
        }

        @Override
        public void after(String operation, Object result) {
            Object said = result instanceof Optional<?> optional ? optional.isPresent() : result;
            scheduler.trace(operation + (said instanceof Boolean yes ? (yes ? ": yes" : ": no") : ""));
            maybeCrash();
        }

        private void maybeCrash() {
            if (alive && world.crashes().here()) {
                scheduler.trace("crash");
                alive = false;
                startsAt = scheduler.now() + scheduler.draw(50);
            }
            if (!alive) {
                throw new Crash();
            }
        }

        @Override
        public int pick(int choices) {
            return scheduler.draw(choices);
        }
    }
}
