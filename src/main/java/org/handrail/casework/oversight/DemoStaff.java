package org.handrail.casework.oversight;

import org.handrail.people.StaffDirectory;
import org.handrail.platform.Actor;
import org.handrail.platform.CurrentActor;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A few invented colleagues, so that the match with the staff directory can be tried. */
@Component
@Profile("demo")
@Order(DemoStaff.BEFORE_HOUSEHOLDS)
class DemoStaff implements ApplicationRunner {

    static final int BEFORE_HOUSEHOLDS = 20;

    private static final String TABLE = """
        account,given_name,family_name,date_of_birth,address,postcode,phone,declared_interest
        practitioner,Marisol,Quennell,1984-03-17,3 Saltmarsh Row,CT21 9QX,07700 900271,"Ines Quennell-Drew 2013-06-02"
        practitioner2,Bevan,Trescothick,1979-11-05,14 Lantern Steps,CT21 9QY,07700 900272,
        coordinator,Odalys,Fenwright,1990-08-23,8 Ropewalk Yard,CT21 9QZ,07700 900273,
        manager,Corwin,Halloway-Tate,1972-01-30,21 Beacon Gardens,CT21 9RA,07700 900274,"Petra Halloway-Tate CT21 9RB"
        ,Sunniva,Marchbanks,1968-12-12,2 Cooper Terrace,CT21 9RC,,
        """;

    private final StaffDirectory staff;
    private final LoadingStaff loading;
    private final CurrentActor currentActor;

    DemoStaff(StaffDirectory staff, LoadingStaff loading, CurrentActor currentActor) {
        this.staff = staff;
        this.loading = loading;
        this.currentActor = currentActor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (staff.size() == 0) {
            currentActor.runAs(Actor.SYSTEM, () -> loading.load(TABLE));
        }
    }
}
