package org.handrail.partners.demo;

import java.util.List;
import java.util.Set;
import org.handrail.partners.Capacity;
import org.handrail.partners.PartnerService;
import org.handrail.partners.PartnerServices;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Six invented services that stand in for a council's directory. */
@Component
@Profile("demo")
@Order(DemoServices.AFTER_ACCOUNTS)
class DemoServices implements ApplicationRunner {

    static final int AFTER_ACCOUNTS = 20;

    private static final List<PartnerService> SERVICES = List.of(
            new PartnerService(
                    "foodbank-emergency-food",
                    "Emergency food",
                    "foodbank",
                    "LOCAL_VCSE",
                    Set.of("FOOD_EMERGENCY", "FOOD_ONGOING", "FUEL_CRISIS", "CONNECTION"),
                    Set.of(),
                    Capacity.OPEN,
                    true,
                    "VCSE_UNDER_ISA",
                    "PORTAL",
                    "foodbank-team"),
            new PartnerService(
                    "nhs-social-prescribing",
                    "Social prescribing",
                    "nhs",
                    "PCN_LINK_WORKER",
                    Set.of("SOCIAL_PRESCRIBING", "CONNECTION", "FALLS_AND_FRAILTY"),
                    Set.of(),
                    Capacity.OPEN,
                    true,
                    "HEALTH",
                    "PORTAL",
                    "nhs-link-workers"),
            new PartnerService(
                    "housing-options-prevention",
                    "Housing options: keep your home",
                    "housing",
                    "HOUSING_OPTIONS",
                    Set.of(
                            "HOUSING_PREVENTION",
                            "HOUSING_RELIEF",
                            "HOUSING_RELIEF_TONIGHT",
                            "TENANCY_SUSTAINMENT",
                            "WARM_HOME"),
                    Set.of(),
                    Capacity.LIMITED,
                    true,
                    "STATUTORY",
                    "DUTY_TO_REFER_FORM",
                    "housing-options"),
            new PartnerService(
                    "council-money-advice",
                    "Council money advice",
                    "council",
                    "LOCAL_VCSE",
                    Set.of("INCOME_MAXIMISATION", "CRISIS_PAYMENT", "WARM_HOME", "FUEL_CRISIS"),
                    Set.of(),
                    Capacity.LIMITED,
                    true,
                    "STATUTORY",
                    "PORTAL",
                    "council-brokerage"),
            new PartnerService(
                    "school-pastoral-support",
                    "Pastoral support at school",
                    "school",
                    "SCHOOL_ATTENDANCE_LEAD",
                    Set.of("EDUCATION_ATTENDANCE", "EDUCATION_SEVERE_ABSENCE", "YOUTH_SUPPORT"),
                    Set.of(),
                    Capacity.OPEN,
                    true,
                    "SCHOOL",
                    "SECURE_EMAIL",
                    "school-pastoral"),
            new PartnerService(
                    "harbour-debt-advice",
                    "Debt advice",
                    "housing2",
                    "FCA_AUTHORISED_DEBT_ADVISER",
                    Set.of("DEBT_ADVICE", "INCOME_MAXIMISATION"),
                    Set.of(),
                    Capacity.OPEN,
                    false,
                    "VCSE_NO_ISA",
                    "PORTAL",
                    "housing2-tenancy"));

    private final PartnerServices services;

    DemoServices(PartnerServices services) {
        this.services = services;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SERVICES.forEach(services::add);
    }
}
