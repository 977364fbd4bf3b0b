package dev.regulars.decision.chaos;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a till sends: to the gateway, or, as a web shop does, to an instance of the service, and to the other one when
 * the first does not answer.
 *
 * @param key of a till; none for a web shop
 */
record Route(List<URI> urls, String path, @Nullable String key) {

    static Route gateway(Playground ground) {
        return new Route(List.of(ground.gatewayUrl), "/pos/v1/transactions", Playground.TILL_KEY);
    }

    /** @param first the instance that is asked first */
    static Route services(Playground ground, int first) {
        List<URI> urls = ground.serviceUrls;
        return new Route(List.of(urls.get(first), urls.get(1 - first)), "/v1/transactions", null);
    }

    boolean isGateway() {
        return key != null;
    }

    URI url(int attempt) {
        return urls.get(attempt % urls.size());
    }

    /** The other instance first. */
    Route turned() {
        return new Route(List.of(urls.get(urls.size() - 1), urls.get(0)), path, key);
    }
}
