package dev.regulars.gateway.poslog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.regulars.gateway.files.Entry;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Tills write a price in many ways; r, a, e, q stand for regular and actual price, extended amount and quantity. */
class PricingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            nullValues = "-",
            value = {
                "r=6.40 | 6.4 | 1 | -",
                "r=6.40 q=2 e=12.80 | 6.4 | 2 | -",
                "r=6.40 q=2 e=10.80 m=2.00 | 6.4 | 2 | 2",
                "r=6.40 q=2 e=12.80 m=2.00 | 6.4 | 2 | 2",
                "r=6.40 q=2 e=10.80 m=1.00 | 6.4 | 2 | 2",
                "r=6.40 q=2 m=2.00 | 6.4 | 2 | 2",
                "r=6.40 q=2 e=10.00 | 6.4 | 2 | 2.8",
                "r=6.40 a=5.40 q=2 | 6.4 | 2 | 2",
                "a=5.40 q=2 e=10.80 m=2.00 | 5.4 | 2 | -",
                "e=10.00 q=3 | 3.34 | 3 | 0.02",
                "r=2.99 q=0.42 e=1.26 | 2.99 | 0.42 | -",
                "r=6.40 q=2 x=1.28 e=11.52 | 6.4 | 2 | 1.28",
                "r=6.40 q=2 d=0.64 | 6.4 | 2 | 1.28",
                "r=6.40 q=2 p=10 | 6.4 | 2 | 1.28",
                "r=1.00 add=0.50 | 1.5 | 1 | -",
                "r=5.00 new=4.00 q=2 | 5 | 2 | 2",
                "r=2.99 q=0.42 m=1.26 e=0.00 | 2.99 | 0.42 | 1.25",
            })
    void isUnderstood(String written, String unit, String quantity, String discount) throws IOException {
        JsonNode line = Logs.body(entry(written)).at("/lines/0");
        assertThat(line.at("/unitPrice").stringValue()).isEqualTo(unit);
        assertThat(line.at("/quantity").stringValue()).isEqualTo(quantity);
        assertThat(line.path("discount").stringValue(null)).isEqualTo(discount);
    }

    @ParameterizedTest
    @CsvSource({"r=6.40 q=2 e=9.00 m=2.00", "q=2", "r=-1.00", "r=6.40 m=x"})
    void orRefused(String written) throws IOException {
        assertThat(((Entry.Refused) entry(written)).refusal().reasons().get(0).field())
                .startsWith("Transaction[1]/RetailTransaction/LineItem[1]/Sale/");
    }

    private static Entry entry(String written) throws IOException {
        StringBuilder sale = new StringBuilder("<ItemID>S</ItemID>");
        for (String part : written.strip().split(" ")) {
            String value = part.substring(part.indexOf('=') + 1);
            sale.append(xml(part.substring(0, part.indexOf('=')), value));
        }
        return Logs.entries("""
                <POSLog><Transaction><RetailStoreID>1</RetailStoreID><WorkstationID>2</WorkstationID>\
                <SequenceNumber>3</SequenceNumber><BusinessDayDate>2026-03-01</BusinessDayDate>\
                <EndDateTime>2026-03-01T10:00:00</EndDateTime><CurrencyCode>GBP</CurrencyCode>\
                <RetailTransaction><LineItem><Sale>%s</Sale></LineItem></RetailTransaction></Transaction></POSLog>
                """.formatted(sale)).get(0);
    }

    private static String xml(String name, String value) {
        return switch (name) {
            case "r" -> "<RegularSalesUnitPrice>" + value + "</RegularSalesUnitPrice>";
            case "a" -> "<ActualSalesUnitPrice>" + value + "</ActualSalesUnitPrice>";
            case "e" -> "<ExtendedAmount>" + value + "</ExtendedAmount>";
            case "q" -> "<Quantity>" + value + "</Quantity>";
            case "x" -> "<ExtendedDiscountAmount>" + value + "</ExtendedDiscountAmount>";
            case "d" -> "<DiscountAmount>" + value + "</DiscountAmount>";
            case "m" -> modifier("<Amount Action=\"Subtract\">" + value + "</Amount>");
            case "add" -> modifier("<Amount Action=\"Add\">" + value + "</Amount>");
            case "p" -> modifier("<Percent Action=\"Subtract\">" + value + "</Percent>");
            default -> modifier("<PreviousPrice>5.00</PreviousPrice><NewPrice>" + value + "</NewPrice>");
        };
    }

    private static String modifier(String content) {
        return "<RetailPriceModifier>" + content + "</RetailPriceModifier>";
    }
}
