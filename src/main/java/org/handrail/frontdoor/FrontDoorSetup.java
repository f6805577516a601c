package org.handrail.frontdoor;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Registers the settings of the front door. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FrontDoorSettings.class)
class FrontDoorSetup {}
