package dev.regulars.decision.vouchers;

import dev.regulars.decision.accounts.KeyedHash;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class VouchersConfiguration {

    @Bean
    VoucherCodes voucherCodes(KeyedHash hash) {
        return new VoucherCodes(hash);
    }
}
