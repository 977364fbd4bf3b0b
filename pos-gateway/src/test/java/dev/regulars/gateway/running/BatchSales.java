package dev.regulars.gateway.running;

import dev.regulars.gateway.batches.FileFormat;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of numbered sales, one after the other by some members, in each format.
 *
 * @param run in all ids, so that runs do not meet
 */
record BatchSales(FileFormat format, String run, int members) {
    private static final String COLUMNS =
            "transactionId,type,occurredAt,storeId,tillId,currency,memberKind,memberValue,lineId,sku,quantity,"
                    + "unitPrice\n";
    private static final String NDJSON = """
            {"transactionId":"%s","type":"sale","occurredAt":"2026-03-01T09:30:00Z","currency":"GBP",\
            "storeId":"LON-01","tillId":"1","member":{"kind":"card","value":"%s"},"lines":[\
            {"lineId":"1","sku":"COFFEE-250","quantity":"2","unitPrice":"6.40"},\
            {"lineId":"2","sku":"BREAD-800","quantity":"1","unitPrice":"3.15"}]}
            """;
    private static final String CSV = """
            %s,sale,2026-03-01T09:30:00Z,LON-01,1,GBP,card,%s,1,COFFEE-250,2,6.40
            %1$s,,,,,,,,2,BREAD-800,1,3.15
            """;
    private static final String POSLOG = """
            <Transaction><BusinessUnit><UnitID>LON-01</UnitID></BusinessUnit><WorkstationID>%s</WorkstationID>
            <SequenceNumber>%s</SequenceNumber><BusinessDayDate>2026-03-01</BusinessDayDate>
            <EndDateTime>2026-03-01T09:30:00Z</EndDateTime><CurrencyCode>GBP</CurrencyCode>
            <RetailTransaction TransactionStatus="Finished">
            <LineItem><SequenceNumber>1</SequenceNumber><Sale><ItemID>COFFEE-250</ItemID>
            <RegularSalesUnitPrice>6.40</RegularSalesUnitPrice><ExtendedAmount>12.80</ExtendedAmount>
            <Quantity>2</Quantity></Sale></LineItem>
            <LineItem><SequenceNumber>2</SequenceNumber><Sale><ItemID>BREAD-800</ItemID>
            <RegularSalesUnitPrice>3.15</RegularSalesUnitPrice><ExtendedAmount>3.15</ExtendedAmount>
            <Quantity>1</Quantity></Sale></LineItem>
            <LoyaltyAccount><LoyaltyID>%s</LoyaltyID></LoyaltyAccount></RetailTransaction></Transaction>
            """;

    /** Of the sale with this number, from 1. */
    String transactionId(int number) {
        return format == FileFormat.POSLOG ? "LON-01~" + run + "~20260301~" + number : run + "-" + number;
    }

    static int number(String transactionId) {
        int last = Math.max(transactionId.lastIndexOf('-'), transactionId.lastIndexOf('~'));
        return Integer.parseInt(transactionId.substring(last + 1));
    }

    String member(int number) {
        return run + "m" + number % members;
    }

    String formatName() {
        return format.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** As the watched folder knows the format by. */
    String ending() {
        return format == FileFormat.POSLOG ? "xml" : formatName();
    }

    String file(int first, int last) {
        StringBuilder file = new StringBuilder(start());
        for (int number = first; number <= last; number++) {
            file.append(sale(number));
        }
        return file.append(end()).toString();
    }

    /** Returns the number of sales that make about so many bytes. */
    int write(Path file, long bytes) throws IOException {
        int number = 0;
        long written = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write(start());
            while (written < bytes) {
                String sale = sale(++number);
                writer.write(sale);
                written += sale.length();
            }
            writer.write(end());
        }
        return number;
    }

    private String start() {
        return switch (format) {
            case CSV -> COLUMNS;
            case NDJSON -> "";
            case POSLOG -> "<POSLog xmlns=\"http://www.nrf-arts.org/IXRetail/namespace/\" MajorVersion=\"6\">\n";
        };
    }

    private String end() {
        return format == FileFormat.POSLOG ? "</POSLog>\n" : "";
    }

    private String sale(int number) {
        return switch (format) {
            case CSV -> CSV.formatted(transactionId(number), member(number));
            case NDJSON -> NDJSON.formatted(transactionId(number), member(number));
            case POSLOG -> POSLOG.formatted(run, number, member(number));
        };
    }
}
