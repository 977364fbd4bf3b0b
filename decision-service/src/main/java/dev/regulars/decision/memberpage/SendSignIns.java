package dev.regulars.decision.memberpage;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.members.Identifier;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.messages.Carrier;
import dev.regulars.decision.messages.Carrier.Carried;
import dev.regulars.decision.messages.Letter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks who asked to sign in, and sends the code: not while the asker waits, so that a member's address is answered as
 * fast as one that nobody has. A server that is away is tried again while the code is good, under the same id. What
 * waits here when the process dies is not sent; the member asks again.
 */
final class SendSignIns {
    private static final Logger LOG = LoggerFactory.getLogger(SendSignIns.class);
    private static final int THREADS = 4;
    private static final int MOST_WAITING = 1000;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(3);

    private final Accounts accounts;
    private final Members members;
    private final SignIns signIns;
    private final SignInSecrets secrets;
    private final SignInLetters letters;
    private final Carriers carriers;
    private final Clock clock;
    private final AtomicInteger waiting = new AtomicInteger();
    private final ScheduledThreadPoolExecutor workers;

    SendSignIns(
            Accounts accounts,
            Members members,
            SignIns signIns,
            SignInSecrets secrets,
            SignInLetters letters,
            Carriers carriers,
            Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.signIns = signIns;
        this.secrets = secrets;
        this.letters = letters;
        this.carriers = carriers;
        this.clock = clock;
        workers = new ScheduledThreadPoolExecutor(THREADS, task -> {
            Thread thread = new Thread(task, "sign-in");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** False when too many wait. */
    boolean submit(String id, Identifier shown, Channel channel, Instant until) {
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            return false;
        }
        workers.execute(() -> begin(id, shown, channel, until));
        return true;
    }

    private void begin(String id, Identifier shown, Channel channel, Instant until) {
        Optional<Letter> letter = Optional.empty();
        try {
            letter = write(id, shown, channel);
        } catch (RuntimeException e) {
            LOG.warn("a sign-in was not looked up: {}", e.toString());
        }
        letter.ifPresentOrElse(one -> send(one, channel, until, FIRST_PAUSE), waiting::decrementAndGet);
    }

    private Optional<Letter> write(String id, Identifier shown, Channel channel) {
        Optional<Account> member = members.resolve(shown)
                .flatMap(found -> accounts.find(accounts.home(found)))
                .filter(Account::isMemberNow);
        return member.map(account -> {
            String code = secrets.code();
            signIns.arm(id, account.id(), secrets.codeHash(id, code));
            return letters.code(id, account, shown.value(), channel, code);
        });
    }

    private void send(Letter letter, Channel channel, Instant until, Duration pause) {
        Carried carried = carry(letter, channel);
        Instant again = clock.instant().plus(pause);
        if (carried instanceof Carried.Later && again.isBefore(until)) {
            var unused = workers.schedule(
                    () -> send(letter, channel, until, pause.multipliedBy(2)), pause.toMillis(), TimeUnit.MILLISECONDS);
            return;
        }
        waiting.decrementAndGet();
        if (!(carried instanceof Carried.Sent)) {
            LOG.warn("a sign-in code could not be sent by {}: {}", channel.word(), carried.reason());
        }
    }

    private Carried carry(Letter letter, Channel channel) {
        try {
            Optional<Carrier> carrier = carriers.to(channel);
            return carrier.isPresent() ? carrier.get().carry(letter) : new Carried.Later("no way to send it is set");
        } catch (RuntimeException e) {
            return new Carried.Later(e.getClass().getSimpleName());
        }
    }

    void stop() {
        workers.shutdownNow();
    }
}
