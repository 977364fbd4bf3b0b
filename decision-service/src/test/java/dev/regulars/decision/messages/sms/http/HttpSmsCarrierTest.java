package dev.regulars.decision.messages.sms.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import dev.regulars.decision.messages.Carrier.Carried;
import dev.regulars.decision.messages.Letter;
import dev.regulars.decision.messages.sms.SmsStore;
import dev.regulars.decision.messages.sms.SmsWriter;
import dev.regulars.decision.web.Json;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The carrier, against a provider that answers what the test says. */
class HttpSmsCarrierTest {

    private static final Letter LETTER =
            new Letter("pos:T/1", "+447700900001", "Club", "", "Say \"hi\" to {id}\n5 €", "link");

    private final SmsStore store = new SmsStore();
    private final HttpServer provider = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    private final Deque<String> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();

    HttpSmsCarrierTest() throws Exception {
        provider.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath() + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String[] answer = answers.remove().split(" ", 3);
            exchange.getResponseHeaders().add(answer[1].split("=")[0], answer[1].split("=")[1]);
            byte[] body = answer[2].getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(Integer.parseInt(answer[0]), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
    }

    @AfterEach
    void close() {
        provider.stop(0);
        store.close();
    }

    private HttpSmsSettings settings(String url, boolean privateAddresses) {
        return new HttpSmsSettings(
                URI.create(url),
                "acme",
                "POST",
                Map.of("Authorization", "Bearer s3cret"),
                "CLUB",
                "{\"m\":[{\"to\":\"{to}\",\"from\":\"{from}\",\"text\":\"{text}\",\"n\":1,\"ref\":\"x-{id}\"}]}",
                "/data/id",
                Duration.ofSeconds(2),
                privateAddresses,
                new CallbackSettings(
                        null, "X-Signature", "/id", "/s", "/e", "/to", "/from", "/text", Set.of(), Set.of(), Set.of()));
    }

    private Carried carry(String answer) {
        answers.add(answer);
        String url = "http://127.0.0.1:" + provider.getAddress().getPort() + "/send";
        return new HttpSmsCarrier(
                        settings(url, true), new SmsWriter(SmsStore.settings("")), store.handed, store.receipts)
                .carry(LETTER);
    }

    @Test
    void fillsInAndKeepsTheId() {
        store.waits("pos:T/1");
        assertThat(carry("201 A=b {\"data\":{\"id\":\"P-1\"}}")).isEqualTo(new Carried.Sent());
        assertThat(asked).hasSize(1);
        assertThat(asked.get(0)).startsWith("/send 706f733a542f31 Bearer s3cret ");
        var sent = Json.MAPPER.readTree(asked.get(0).substring(asked.get(0).indexOf('{')));
        assertThat(sent.at("/m/0/text").asString()).isEqualTo(LETTER.text());
        assertThat(sent.at("/m/0/to").asString()).isEqualTo("+447700900001");
        assertThat(sent.at("/m/0/ref").asString()).isEqualTo("x-pos:T/1");
        assertThat(store.handed.ids("pos:T/1")).containsExactly("acme/P-1");

        assertThat(carry("500 A=b x")).as("the provider has it").isEqualTo(new Carried.Sent());
        assertThat(asked).hasSize(1);
    }

    @Test
    void tellsNoForNowFromNoForEver() {
        assertThat(carry("429 Retry-After=77 x"))
                .isEqualTo(new Carried.Later("sms: the provider answers 429", Duration.ofSeconds(77)));
        assertThat(carry("503 A=b x")).isEqualTo(new Carried.Later("sms: the provider answers 503"));
        assertThat(carry("401 A=b x")).isEqualTo(new Carried.Later("sms: the provider answers 401"));
        assertThat(carry("422 A=b x")).isEqualTo(new Carried.Never("sms: the provider answers 422"));
        assertThat(carry("302 Location=/elsewhere x")).isInstanceOf(Carried.Later.class);
        assertThat(asked).hasSize(5).allMatch(request -> request.startsWith("/send 706f733a542f31 "));
        assertThat(carry("200 A=b " + "x".repeat(100_000))).isInstanceOf(Carried.Later.class);
        provider.stop(0);
        assertThat(carry("200 A=b x")).isInstanceOf(Carried.Later.class);
    }

    @Test
    void staysInTheOpenNet() throws Exception {
        assertThatThrownBy(() -> new ProviderClient(settings("http://sms.example/send", false)))
                .hasMessageContaining("https://");
        assertThatThrownBy(() -> new ProviderClient(settings("https://127.0.0.1/send", false)).send("k", new byte[0]))
                .isInstanceOf(SecurityException.class);
        for (String closed : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:10.0.0.1")) {
            assertThat(PublicAddress.isPublic(InetAddress.getByName(closed)))
                    .as(closed)
                    .isFalse();
        }
        assertThat(PublicAddress.isPublic(InetAddress.getByName("8.8.8.8"))).isTrue();
        assertThat(PublicAddress.isPublic(InetAddress.getByName("2001:4860::8888")))
                .isTrue();
    }

    @Test
    void knowsTheProvidersSignature() {
        byte[] body = "what do ya want for nothing?".getBytes(StandardCharsets.UTF_8);
        String hex = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
        assertThat(Signature.isOf(body, "Jefe", hex)).isTrue();
        assertThat(Signature.isOf(body, "Jefe", "SHA256=" + hex.toUpperCase(java.util.Locale.ROOT)))
                .isTrue();
        assertThat(Signature.isOf(body, "Jefe", "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM="))
                .isTrue();
        for (String wrong : List.of("", "sha256=", hex.substring(1), hex.replace('5', '6'))) {
            assertThat(Signature.isOf(body, "Jefe", wrong)).isFalse();
        }
    }
}
