package dev.regulars.decision.vouchers;

import dev.regulars.decision.accounts.Documents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BatchesConfiguration {

    @Bean
    Batches batches(Documents documents) {
        return new Batches(documents);
    }

    @Bean
    IssueBatch issueBatch(Documents documents, Batches batches, VoucherCodes codes, VoucherSettings settings) {
        return new IssueBatch(documents, batches, codes, settings);
    }

    @Bean
    BatchWorker batchWorker(Batches batches, IssueBatch issue, VoucherSettings settings) {
        return new BatchWorker(batches, issue, settings);
    }
}
