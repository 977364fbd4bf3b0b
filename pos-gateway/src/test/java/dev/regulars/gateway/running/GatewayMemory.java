package dev.regulars.gateway.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a process took of the machine. */
final class GatewayMemory {
    private GatewayMemory() {}

    /** The most at any time, with all that is no heap; 0 where the system does not tell. */
    static long mostMegabytes(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1_000)
                .findFirst()
                .orElse(0);
    }
}
