package dev.regulars.decision.memberpage.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** With the slash at the end, so that the page's own addresses are relative to it. */
@Configuration(proxyBeanMethods = false)
class MemberPages implements WebMvcConfigurer {
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/me", "/me/");
        registry.addViewController("/me/").setViewName("forward:/me/index.html");
    }
}
