package dev.regulars.decision.members;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses in small letters, with their domain as the net knows it: {@code ann@xn--mller-kva.example}. */
final class EmailForm {

    private static final Pattern LOCAL = Pattern.compile("[^\\s@]+");
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");

    private EmailForm() {}

    /** Dots and tags before the {@code @} stay: only the domain's owner knows whether they make a difference. */
    static Optional<String> of(String text) {
        int at = text.lastIndexOf('@');
        if (at < 0 || !LOCAL.matcher(text.substring(0, at)).matches()) {
            return Optional.empty();
        }
        String local =
                Normalizer.normalize(text.substring(0, at), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return domain(text.substring(at + 1)).map(domain -> local + "@" + domain);
    }

    private static Optional<String> domain(String text) {
        try {
            String name = IDN.toASCII(text.toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
            String domain = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
            for (String label : domain.split("\\.", -1)) {
                if (!LABEL.matcher(label).matches()) {
                    return Optional.empty();
                }
            }
            return Optional.of(domain);
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
