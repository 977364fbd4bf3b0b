package dev.regulars.decision.messages.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A real SMTP server that counts mails by their {@code Message-ID} and throws the rest of them away. */
public final class SmtpSink implements AutoCloseable {

    private final Map<String, AtomicInteger> mails = new ConcurrentHashMap<>();
    private final int port;
    private final int millisAMail;
    private GreenMail server;

    /** @param millisAMail that it takes for each, one after the other */
    public SmtpSink(int port, int millisAMail) {
        this.port = port;
        this.millisAMail = millisAMail;
    }

    /** Also again, on the same port; what was counted stays. */
    public SmtpSink start() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        Counted everybody = new Counted(server.getUserManager(), this::count);
        server.getUserManager().setMessageDeliveryHandler((mail, address) -> everybody);
        server.start();
        return this;
    }

    private void count(String id) {
        mails.computeIfAbsent(id, fresh -> new AtomicInteger()).incrementAndGet();
        if (millisAMail > 0) {
            try {
                Thread.sleep(millisAMail);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Its connections break. */
    public void stop() {
        server.stop();
    }

    /** Ids that came. */
    public int ids() {
        return mails.size();
    }

    /** How many came beyond the first of each id. */
    public int doubled() {
        return mails.values().stream().mapToInt(count -> count.get() - 1).sum();
    }

    @Override
    public void close() {
        stop();
    }
}
