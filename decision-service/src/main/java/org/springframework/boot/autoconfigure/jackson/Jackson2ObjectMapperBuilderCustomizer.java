package org.springframework.boot.autoconfigure.jackson;

/**
 * Kogito 10.1 generates code against the place where Spring Boot 3 kept this interface; Boot 4 moved it. Goes when
 * Kogito follows.
 */
public interface Jackson2ObjectMapperBuilderCustomizer
        extends org.springframework.boot.jackson2.autoconfigure.Jackson2ObjectMapperBuilderCustomizer {}
