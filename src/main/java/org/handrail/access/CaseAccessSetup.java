package org.handrail.access;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Registers the settings of need to know. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CaseAccessSettings.class)
class CaseAccessSetup {}
