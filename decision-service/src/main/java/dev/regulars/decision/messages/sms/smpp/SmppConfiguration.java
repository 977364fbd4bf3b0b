package dev.regulars.decision.messages.sms.smpp;

import dev.regulars.decision.messages.HandedOver;
import dev.regulars.decision.messages.sms.DeadNumbers;
import dev.regulars.decision.messages.sms.Receipts;
import dev.regulars.decision.messages.sms.SmsWriter;
import dev.regulars.decision.messages.sms.StopReplies;
import javax.net.ssl.SSLSocketFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("regulars.messages.sms.smpp.host")
class SmppConfiguration {

    @Bean(initMethod = "start")
    SmppLink smppLink(
            SmppSettings settings, SslBundles bundles, Receipts receipts, StopReplies replies, DeadNumbers dead) {
        return new SmppLink(
                settings,
                new Connections((int) settings.answerWithin().toMillis(), tls(settings, bundles)),
                new SmppReceiver(receipts, replies, dead, settings.idsInReceipts()));
    }

    @Bean
    SmppCarrier smppCarrier(
            SmppSettings settings,
            SmppLink link,
            SmsWriter writer,
            HandedOver handed,
            Receipts receipts,
            DeadNumbers dead) {
        HandedParts parts = new HandedParts(handed, receipts, settings.idsInAnswers());
        return new SmppCarrier(settings, link, writer, parts, dead);
    }

    private static @Nullable SSLSocketFactory tls(SmppSettings settings, SslBundles bundles) {
        if (!settings.tls()) {
            return null;
        }
        String bundle = settings.tlsBundle();
        return bundle == null
                ? (SSLSocketFactory) SSLSocketFactory.getDefault()
                : bundles.getBundle(bundle).createSslContext().getSocketFactory();
    }
}
