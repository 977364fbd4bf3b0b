package dev.regulars.decision.imports;

import dev.regulars.decision.accounts.Accounts;
import dev.regulars.decision.accounts.CommittedRequests;
import dev.regulars.decision.accounts.Documents;
import dev.regulars.decision.accounts.PersonalData;
import dev.regulars.decision.authoring.AuditLog;
import dev.regulars.decision.members.IdentifierForms;
import dev.regulars.decision.members.ManyMembers;
import dev.regulars.decision.members.Members;
import dev.regulars.decision.operations.AdjustPoints;
import dev.regulars.decision.operations.AssignTier;
import dev.regulars.decision.programs.Programs;
import dev.regulars.decision.vouchers.ImportedVouchers;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@EnableConfigurationProperties(ImportSettings.class)
@Configuration(proxyBeanMethods = false)
class ImportsConfiguration {

    @Bean
    Imports imports(Documents documents) {
        return new Imports(documents);
    }

    @Bean
    Mappings importMappings(Documents documents) {
        return new Mappings(documents);
    }

    @Bean
    ImportErrors importErrors(Documents documents) {
        return new ImportErrors(documents);
    }

    @Bean
    ImportFiles importFiles(Documents documents, PersonalData personal) {
        return new ImportFiles(documents, personal);
    }

    @Bean
    PlanRows planRows(ManyMembers members, Accounts accounts, ImportedVouchers vouchers, CommittedRequests committed) {
        return new PlanRows(new Known.Store(members, accounts, vouchers, committed));
    }

    @Bean
    ApplyRow applyRow(
            Members members, AdjustPoints adjust, AssignTier assign, ImportedVouchers vouchers, Programs programs) {
        return new ApplyRow(members, adjust, assign, vouchers, programs::live);
    }

    @Bean
    ApplyTogether applyTogether(ApplyRow one, AdjustPoints adjust, ImportedVouchers vouchers) {
        return new ApplyTogether(one, adjust, vouchers);
    }

    @Bean
    ApplyRows applyRows(
            ManyMembers members, ApplyRow one, ApplyTogether together, PlanRows plan, Programs programs, Clock clock) {
        return new ApplyRows(members, one, together, plan, programs::live, clock);
    }

    @Bean
    ProcessImport processImport(
            Imports imports,
            ImportFiles files,
            ImportErrors errors,
            PlanRows plan,
            ApplyRows apply,
            IdentifierForms forms,
            Programs programs,
            Clock clock,
            ImportSettings settings) {
        return new ProcessImport(imports, files, errors, plan, apply, forms, programs, clock, settings);
    }

    @Bean
    ImportWorker importWorker(
            Imports imports, ImportFiles files, ProcessImport process, ImportSettings settings, Clock clock) {
        return new ImportWorker(imports, files, process, settings, clock);
    }

    @Bean
    ManageImports manageImports(
            Imports imports,
            ImportFiles files,
            ImportErrors errors,
            ProcessImport process,
            ImportWorker worker,
            PersonalData personal,
            AuditLog log,
            Clock clock,
            ImportSettings settings) {
        return new ManageImports(imports, files, errors, process, worker, personal, log, clock, settings);
    }
}
