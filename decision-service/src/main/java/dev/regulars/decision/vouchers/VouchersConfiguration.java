package dev.regulars.decision.vouchers;

import dev.regulars.decision.Poller;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.KeyedHash;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.relay.Announcer;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VoucherSettings.class)
class VouchersConfiguration {

    @Bean
    VoucherCodes voucherCodes(KeyedHash hash) {
        return new VoucherCodes(hash);
    }

    @Bean
    Vouchers vouchers(Documents documents, Batches batches, Clock clock, ChangedVouchers changed) {
        return new Vouchers(documents, batches, clock, changed);
    }

    @Bean
    ChangedVouchers changedVouchers() {
        return new ChangedVouchers();
    }

    @Bean(destroyMethod = "stop")
    Poller tellVoucherChanges(Documents documents, ChangedVouchers changed, Announcer announcer, Clock clock) {
        UntoldChanges untold = new UntoldChanges(documents);
        return new Poller(
                "tell-voucher-changes", new TellVoucherChanges(untold, changed, announcer::send, clock)::work);
    }

    @Bean
    StoreTimes storeTimes(Clock clock, Programs programs) {
        return new StoreTimes(clock, programs::live);
    }

    @Bean
    TypedCodes typedCodes(VoucherCodes codes, VoucherSettings settings, Clock clock) {
        return new TypedCodes(codes, new WrongCodes(settings, clock));
    }

    @Bean
    MemberVouchers memberVouchers(Documents documents, VoucherCodes codes, StoreTimes times) {
        return new MemberVouchers(documents, codes, times);
    }

    @Bean
    ImportedVouchers importedVouchers(Documents documents, VoucherCodes codes) {
        return new ImportedVouchers(documents, codes);
    }

    @Bean
    CancelVoucher cancelVoucher(Vouchers vouchers, StoreTimes times) {
        return new CancelVoucher(vouchers, times);
    }

    @Bean
    ReserveVoucher reserveVoucher(Documents documents, Vouchers vouchers, StoreTimes times) {
        return new ReserveVoucher(documents, vouchers, times);
    }

    @Bean
    RedeemVoucher redeemVoucher(
            Documents documents,
            Vouchers vouchers,
            ReserveVoucher reservations,
            StoreTimes times,
            VoucherSettings settings) {
        return new RedeemVoucher(vouchers, reservations, new Redemptions(documents), times, settings);
    }
}
