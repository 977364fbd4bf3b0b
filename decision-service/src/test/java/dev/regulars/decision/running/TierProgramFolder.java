package dev.regulars.decision.running;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program whose tiers change at the year's end: Silver from 500.00, Gold from 1500.00. Each sale gives 100 points on
 * top that stay when it comes back; Silver brings a voucher.
 */
final class TierProgramFolder {

    private TierProgramFolder() {}

    static Path in(Path folder) throws IOException {
        Files.copy(Path.of("../rules/programs/demo/tiers.dmn"), folder.resolve("tiers.dmn"));
        write(folder, "program.yaml", """
                name: Years
                currency: GBP
                time-zone: Europe/London
                lanes: {main: all}
                tiers: {order: [Blue, Silver, Gold], window: calendar, upgrade: period-end, downgrade-at: period-end}
                """);
        write(folder, "earn-rates.csv", "id,points,per\nall,1,1.00\n");
        write(folder, "campaigns.csv", "id,name,lane,effect,value,on-return\nthanks,Thanks,main,bonus,100,keep\n");
        write(folder, "rewards.csv", """
                id,name,kind,issued,tier,value,valid-days
                hello-silver,5.00 off for Silver,voucher,tier-entry,Silver,5.00,90
                """);
        write(folder, "scenarios.yaml", "scenarios: []\n");
        return folder;
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    static String sale(String id, String card, String day, String amount) {
        return """
                {"source":"it","transactionId":"%s","type":"sale","occurredAt":"%sT12:00:00Z",
                "storeId":"LDS-01","tillId":"1","channel":"store","currency":"GBP",
                "member":{"kind":"card","value":"%s"},"lines":[
                {"lineId":"1","sku":"LAMP","quantity":"1","unitPrice":"%s"}]}""".formatted(id, day, card, amount);
    }
}
