package dev.regulars.oidc;

import java.util.List;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Spring Authorization Server in this process: knows some people, and one client that must use PKCE. */
public final class Provider implements AutoCloseable {

    public static final String CLIENT = "studio";
    public static final String SECRET = "the-secret-of-the-studio";
    /** Of everybody. */
    public static final String PASSWORD = "everybody's";
    /** What is said of whom. */
    static final Map<String, List<String>> ROLES = Map.of(
            "Olga", List.of("loyalty-marketing", "analyst"),
            "norman", List.of("warehouse"),
            "marketer", List.of("approver"));

    private final ConfigurableApplicationContext context;

    /** @param back where people are sent when they are known */
    public Provider(int port, String back) {
        context = new SpringApplicationBuilder(ProviderConfiguration.class)
                .properties("spring.config.name=provider", "spring.main.banner-mode=off")
                .run(
                        "--server.port=" + port,
                        "--server.address=127.0.0.1",
                        "--provider.issuer=" + issuer(port),
                        "--provider.back=" + back);
    }

    public static String issuer(int port) {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        context.close();
    }
}
