package dev.regulars.decision.messages.sms.http;

import dev.regulars.decision.messages.HandedOver;
import dev.regulars.decision.messages.sms.DeadNumbers;
import dev.regulars.decision.messages.sms.Receipts;
import dev.regulars.decision.messages.sms.SmsWriter;
import dev.regulars.decision.messages.sms.StopReplies;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("regulars.messages.sms.http.url")
class HttpSmsConfiguration {

    private static final String OTHER = "regulars.messages.sms.smpp.host";

    @Bean
    HttpSmsCarrier httpSmsCarrier(
            HttpSmsSettings settings, SmsWriter writer, HandedOver handed, Receipts receipts, Environment environment) {
        if (environment.containsProperty(OTHER)) {
            throw new IllegalStateException(
                    "text messages have one way: set " + OTHER + " or regulars.messages.sms.http.url");
        }
        return new HttpSmsCarrier(settings, writer, handed, receipts);
    }

    @Bean
    Callback smsCallback(HttpSmsSettings settings, Receipts receipts, StopReplies replies, DeadNumbers dead) {
        return new Callback(settings, receipts, replies, dead);
    }
}
