package dev.regulars.decision.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A point for 1.00, to be spent after 14 days and for a year; members are told 30 and 7 days before the end. */
final class PointsProgramFolder {

    private PointsProgramFolder() {}

    static Path in(Path folder) throws IOException {
        TierProgramFolder.in(folder);
        Files.writeString(folder.resolve("program.yaml"), """
                name: Points that end
                currency: GBP
                time-zone: Europe/London
                tiers: {order: [Blue, Silver, Gold]}
                points: {expiry: months, available: after-days, available-after: 14, notice-days: [30, 7]}
                """);
        Files.writeString(folder.resolve("campaigns.csv"), "id,name,lane,effect,value\n");
        return folder;
    }
}
