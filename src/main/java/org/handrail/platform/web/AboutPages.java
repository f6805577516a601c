package org.handrail.platform.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What this installation is made of, and how accessible it is. */
@Controller
@EnableConfigurationProperties(AccessibilitySettings.class)
class AboutPages {

    private final ObjectProvider<BuildProperties> build;
    private final Licences licences;
    private final AccessibilitySettings accessibility;

    AboutPages(ObjectProvider<BuildProperties> build, Licences licences, AccessibilitySettings accessibility) {
        this.build = build;
        this.licences = licences;
        this.accessibility = accessibility;
    }

    @GetMapping("/about")
    String about(Model model) {
        BuildProperties properties = build.getIfAvailable();
        model.addAttribute("version", properties == null ? "development" : properties.getVersion());
        model.addAttribute("built", properties == null ? null : properties.getTime());
        model.addAttribute("engineVersion", licences.versionOf("camunda-engine"));
        model.addAttribute("springVersion", licences.versionOf("spring-boot"));
        model.addAttribute("libraries", licences.all());
        return "platform/about";
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        model.addAttribute("contact", accessibility.contact());
        return "platform/accessibility";
    }
}
