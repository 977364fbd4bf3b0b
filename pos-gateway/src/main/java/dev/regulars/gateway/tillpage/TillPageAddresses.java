package dev.regulars.gateway.tillpage;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** With the slash at the end, so that the page's own addresses are relative to it. */
@Configuration(proxyBeanMethods = false)
class TillPageAddresses implements WebMvcConfigurer {
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/till", "/till/");
        registry.addViewController("/till/").setViewName("forward:/till/index.html");
    }
}
