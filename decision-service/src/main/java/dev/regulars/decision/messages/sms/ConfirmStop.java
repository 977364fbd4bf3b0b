package dev.regulars.decision.messages.sms;

import dev.regulars.decision.accounts.Account;
import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.consents.Channel;
import dev.regulars.decision.messages.Carrier;
import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.MemberAddress;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The last text message that a member gets: that there are no more. It is tried once. Whoever wrote stop and hears
 * nothing was still heard; whoever is told twice was not.
 */
final class ConfirmStop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ConfirmStop.class);
    private static final int MOST_WAITING = 1000;

    private final Accounts accounts;
    private final MemberAddress addresses;
    private final SmsSettings settings;
    private final ObjectProvider<Carrier> carriers;
    private final ThreadPoolExecutor worker;

    ConfirmStop(Accounts accounts, MemberAddress addresses, SmsSettings settings, ObjectProvider<Carrier> carriers) {
        this.accounts = accounts;
        this.addresses = addresses;
        this.settings = settings;
        this.carriers = carriers;
        worker = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), task -> {
            Thread thread = new Thread(task, "stop-replies");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Not now: replies are told by the same connection that has to carry the answer. */
    void later(String memberId) {
        try {
            worker.execute(() -> confirm(memberId));
        } catch (RejectedExecutionException full) {
            LOG.warn("a reply that stops text messages is not confirmed: too many wait");
        }
    }

    private void confirm(String memberId) {
        try {
            letter(memberId)
                    .ifPresent(letter -> carriers.stream()
                            .filter(carrier -> carrier.channel() == Channel.SMS && carrier.isSet())
                            .findFirst()
                            .map(carrier -> carrier.carry(letter))
                            .filter(carried -> !(carried instanceof Carrier.Carried.Sent))
                            .ifPresent(carried ->
                                    LOG.warn("a reply that stops text messages was not confirmed: {}", carried)));
        } catch (RuntimeException e) {
            LOG.warn(
                    "a reply that stops text messages was not confirmed: {}",
                    e.getClass().getSimpleName());
        }
    }

    private Optional<Letter> letter(String memberId) {
        return accounts.find(accounts.home(memberId))
                .filter(Account::isMemberNow)
                .flatMap(member -> addresses.of(member, Channel.SMS).map(number -> letter(member, number)))
                .filter(letter -> !letter.text().isBlank());
    }

    private Letter letter(Account member, String number) {
        String text = settings.stopped(member.state().profile().language());
        return new Letter("stop/" + member.id(), number, "", "", text, null);
    }

    @Override
    public void close() {
        worker.shutdown();
    }
}
