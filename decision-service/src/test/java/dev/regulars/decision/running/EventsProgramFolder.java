package dev.regulars.decision.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reviews earn 20 once a day, looks 1 of a budget of 1,000; three check-ins in June bring a voucher. */
final class EventsProgramFolder {
    private EventsProgramFolder() {}

    static Path in(Path folder) throws IOException {
        TierProgramFolder.in(folder);
        Files.writeString(folder.resolve("program.yaml"), """
                name: Events
                currency: GBP
                time-zone: Europe/London
                tiers: {order: [Blue, Silver, Gold]}
                """);
        Files.writeString(folder.resolve("campaigns.csv"), "id,name,lane,effect,value\n");
        Files.writeString(folder.resolve("rewards.csv"), """
                id,name,kind,issued,value,valid-days
                cake,A slice of cake,voucher,campaign,3.00,3650
                """);
        Files.writeString(folder.resolve("events.csv"), """
                id,event,name,sources,attributes,points,member-uses,member-per,budget
                review,review,Review written,reviews,rating 1..5 | product? word,20,1,day,
                look,look,Looked,,,1,500,ever,1000
                check-in,check-in,Checked in,,,,,,
                """);
        Files.writeString(folder.resolve("challenges.csv"), """
                id,name,event,target,from,to,points,reward
                june,Three check-ins in June,check-in,3,2026-06-01,2026-06-30,,cake
                visits,Two visits,,2,,,100,
                """);
        return folder;
    }

    static String event(String source, String id, String type, String day, String card, String attributes) {
        return """
                {"source":"%s","id":"%s","type":"%s","occurredAt":"%sT12:00:00Z",
                "member":{"kind":"card","value":"%s"},
                "attributes":{%s}}""".formatted(source, id, type, day, card, attributes);
    }

    static String reversal(String source, String id, String eventId) {
        return """
                {"source":"%s","id":"%s","eventId":"%s",
                "occurredAt":"2026-06-20T12:00:00Z"}""".formatted(source, id, eventId);
    }
}
