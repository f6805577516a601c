package org.handrail.casework.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.handrail.access.Role;
import org.handrail.people.StaffCsv;
import org.handrail.people.StaffDirectory;
import org.handrail.platform.web.InvalidInput;
import org.handrail.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Loads the staff directory from a table. What is in it can be replaced and never read. */
@Controller
class StaffPages {

    private static final String PATH = "/staff-directory";

    private final StaffDirectory staff;
    private final LoadingStaff loading;
    private final Oversight oversight;

    StaffPages(StaffDirectory staff, LoadingStaff loading, Oversight oversight) {
        this.staff = staff;
        this.loading = loading;
        this.oversight = oversight;
    }

    @GetMapping(PATH)
    String page(@RequestParam(name = "done", required = false) String done, Model model) {
        model.addAttribute("done", done == null ? null : "The staff directory is loaded.");
        return show(model);
    }

    @PostMapping(PATH)
    String load(@RequestParam("file") MultipartFile file, Model model, HttpServletResponse response)
            throws IOException {
        oversight.only(Role.INFORMATION_OFFICER);
        try {
            loading.load(new String(file.getBytes(), StandardCharsets.UTF_8));
            return "redirect:" + PATH + "?done";
        } catch (InvalidInput refused) {
            model.addAttribute("problems", new Problems(refused.problems()));
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return show(model);
        }
    }

    private String show(Model model) {
        oversight.only(Role.INFORMATION_OFFICER);
        model.addAttribute("size", staff.size());
        model.addAttribute("columns", StaffCsv.COLUMNS);
        return "oversight/staff";
    }
}
