package dev.regulars.gateway.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** What may know what. A pattern such as {@code ..sending.web..} also meets the planted violations. */
final class GatewayRules {
    static final ArchRule ONLY_CHOSEN_LIBRARIES = classes()
            .that()
            .resideInAPackage("dev.regulars.gateway..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.regulars.gateway..",
                    "java..",
                    "javax.crypto..",
                    "jakarta..",
                    "org.springframework..",
                    "org.hibernate.validator.constraints..",
                    "org.apache.kafka..",
                    "io.github.resilience4j..",
                    "io.micrometer..",
                    "org.h2.mvstore..",
                    "tools.jackson..",
                    "com.fasterxml.jackson.annotation..",
                    "com.github.benmanes.caffeine..",
                    "de.siegmar.fastcsv..",
                    "javax.xml.stream..",
                    "com.ctc.wstx..",
                    "me.tongfei.progressbar..",
                    "org.slf4j..",
                    "org.jspecify..")
            .because("the other modules are known by their contracts only, and a new library is a choice");

    static final ArchRule THE_DECISION_TO_SEND_KNOWS_NO_TECHNOLOGY = classes()
            .that()
            .resideInAnyPackage("dev.regulars.gateway..transaction", "dev.regulars.gateway..sending")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "dev.regulars.gateway..transaction",
                    "dev.regulars.gateway..sending",
                    "java.lang..",
                    "java.util..",
                    "org.jspecify..",
                    "org.springframework.stereotype")
            .because("which way a transaction takes must be readable, and stay right, without Kafka or HTTP");

    static final ArchRule THE_WEB_DOES_NOT_KNOW_WHERE_IT_GOES = noClasses()
            .that()
            .resideInAPackage("..sending.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..sending.kafka..",
                    "..sending.http..",
                    "..sending.spool..",
                    "org.apache.kafka..",
                    "java.net.http..")
            .because("a till's answer must not depend on how the transaction travels");

    static final ArchRule KAFKA_IS_USED_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.regulars.gateway.sending.kafka..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..")
            .because("order and durability are argued in one package");

    static final ArchRule THE_DISK_IS_USED_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.regulars.gateway.sending.spool..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.h2..")
            .because("what is on the disk, and when, is argued in one package");

    static final ArchRule THE_SPOOL_KNOWS_NO_OTHER_WAY = noClasses()
            .that()
            .resideInAPackage("..sending.spool..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..sending.kafka..", "..sending.http..", "..sending.web..", "org.apache.kafka..")
            .because("it sends on what it holds by the same doors as a till's call");

    static final ArchRule A_MAPPING_ONLY_MAPS = noClasses()
            .that()
            .resideInAnyPackage("..webhooks.shopify..", "..webhooks.square..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..gateway..sending..", "..gateway..deadletters..", "..webhooks.web..", "java.net..")
            .because("what an event means must not depend on how it came or where it goes");

    static final ArchRule TILLS_STAND_ALONE = noClasses()
            .that()
            .resideInAPackage("..tills..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..gateway..sending..", "..gateway..transaction..", "..gateway.replay..")
            .because("who may send does not depend on what is sent");

    static final ArchRule NOTHING_NEEDS_THE_REPLAY = noClasses()
            .that()
            .resideOutsideOfPackage("dev.regulars.gateway.replay..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.regulars.gateway.replay..")
            .because("the replay is a client like any till");

    static final ArchRule FORMATS_ONLY_READ = noClasses()
            .that()
            .resideInAnyPackage("..gateway..poslog", "..gateway..files.csv", "..gateway..files.ndjson")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..gateway.sending..", "..gateway.batches..", "..gateway.replay..")
            .because("what a file says does not depend on how its transactions travel");

    static final ArchRule XML_IS_READ_IN_ONE_PLACE = noClasses()
            .that()
            .resideOutsideOfPackage("dev.regulars.gateway.poslog")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.xml..", "com.ctc.wstx..")
            .because("one place knows how a hostile document is kept from doing harm");

    static final ArchRule TILLS_DO_NOT_NEED_BATCHES = noClasses()
            .that()
            .resideInAnyPackage("..gateway..sending..", "..gateway..transaction..", "..gateway..tills..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..gateway.batches..", "..gateway.poslog..", "..gateway.files..")
            .because("a till sells without what a back office needs");

    private GatewayRules() {}
}
