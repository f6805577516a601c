package org.handrail.casework.oversight;

import java.util.List;
import java.util.Optional;
import org.handrail.access.notice.MailAddresses;
import org.handrail.people.StaffCsv;
import org.handrail.people.StaffDirectory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a whole staff directory or nothing of it, and where notices for its people are mailed. */
@Component
class LoadingStaff {

    private final StaffDirectory staff;
    private final MailAddresses addresses;

    LoadingStaff(StaffDirectory staff, MailAddresses addresses) {
        this.staff = staff;
        this.addresses = addresses;
    }

    /** Throws {@link org.handrail.platform.web.InvalidInput} with every bad row, and then nothing is changed. */
    @Transactional
    public void load(String table) {
        List<StaffCsv.Row> rows = StaffCsv.read(table);
        staff.load(rows.stream().map(StaffCsv.Row::entry).toList());
        rows.forEach(row -> Optional.ofNullable(row.entry().account())
                .filter(account -> row.workEmail() != null)
                .ifPresent(account -> addresses.keep(account, String.valueOf(row.workEmail()))));
    }
}
