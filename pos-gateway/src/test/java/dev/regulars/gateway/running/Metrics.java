package dev.regulars.gateway.running;

/** What a running gateway shows to Prometheus. */
final class Metrics {
    private final RunningGateway gateway;

    Metrics(RunningGateway gateway) {
        this.gateway = gateway;
    }

    /** The value on the line that begins so; 0 when there is none yet. */
    double value(String name) {
        return gateway.call(gateway.at("/actuator/prometheus"))
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{") && !name.contains("{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
