package dev.regulars.decision.people;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How many wrong passwords or codes an address may try in a minute, at this instance, whoever it tries to be. */
public final class AttemptsByAddress {

    private static final int MOST_ADDRESSES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /** Who has one address of IPv6 has this much of them. */
    private static final int NETWORK_BYTES = 8;

    private final int most;
    private final Map<String, AttemptWindow> windows = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, AttemptWindow> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    public AttemptsByAddress(int most) {
        this.most = most;
    }

    /** Counts one; when there were too many, how long to wait. */
    public synchronized Optional<Duration> take(String address, Instant now) {
        String network = network(address);
        AttemptWindow window = windows.get(network);
        if (window == null || !now.isBefore(window.end())) {
            window = new AttemptWindow(now.plus(WINDOW), 0);
        }
        if (window.attempts() >= most) {
            return Optional.of(Duration.between(now, window.end()));
        }
        windows.put(network, new AttemptWindow(window.end(), window.attempts() + 1));
        return Optional.empty();
    }

    /** It was no wrong one. */
    public synchronized void giveBack(String address) {
        windows.computeIfPresent(
                network(address),
                (network, window) -> new AttemptWindow(window.end(), Math.max(0, window.attempts() - 1)));
    }

    static String network(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(NETWORK_BYTES, bytes.length));
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
