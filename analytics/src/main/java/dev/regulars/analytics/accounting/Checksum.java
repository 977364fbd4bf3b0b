package dev.regulars.analytics.accounting;

import dev.regulars.analytics.accounting.points.Flow;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over a period's figures and the checksum before it: who changes a closed period changes all that follow. */
final class Checksum {
    private Checksum() {}

    static String of(String previous, Period period) {
        StringBuilder text = new StringBuilder(previous)
                .append('\n')
                .append(period.month())
                .append(period.asOf())
                .append(period.currency())
                .append(period.minor().decimals())
                .append(period.pointValue().stripTrailingZeros().toPlainString())
                .append(period.sales().share().stripTrailingZeros().toPlainString());
        period.flows().stream().map(Checksum::line).sorted().forEach(text::append);
        period.roll().forEach(line -> {
            text.append('\n').append(line.after().cohort());
            text.append(line.opening()).append(' ').append(line.openingVouchers());
            text.append(' ').append(line.allocated()).append(' ').append(line.allocatedPrior());
            text.append(' ').append(line.takenBack()).append(' ').append(line.takenBackPrior());
            text.append(' ').append(line.byRedemption()).append(' ').append(line.byExpiry());
            text.append(' ')
                    .append(line.byEstimate())
                    .append(' ')
                    .append(line.after().micros());
            text.append(' ')
                    .append(line.after().allocated())
                    .append(' ')
                    .append(line.after().released());
            text.append(' ').append(line.after().estimate().share().stripTrailingZeros());
        });
        period.journal().forEach(line -> text.append('\n').append(line));
        period.checks().forEach(check -> text.append('\n').append(check));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String line(Flow flow) {
        return "\n" + flow.happened() + flow.kind() + flow.lastDay() + flow.issued() + flow.quantity();
    }
}
