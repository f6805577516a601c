package org.handrail.casework.oversight;

import java.util.UUID;
import org.handrail.access.notice.AccessNotices;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What somebody must know about looks at cases, newest first. */
@Controller
class NoticePages {

    static final String PATH = "/notices";

    private static final int MOST = 100;

    private final AccessNotices notices;
    private final Oversight oversight;

    NoticePages(AccessNotices notices, Oversight oversight) {
        this.notices = notices;
        this.oversight = oversight;
    }

    @GetMapping(PATH)
    String list(Model model) {
        model.addAttribute("notices", notices.of(oversight.me().name(), MOST));
        return "oversight/notices";
    }

    @PostMapping(PATH + "/{id}")
    String seen(@PathVariable("id") UUID id) {
        notices.seen(id, oversight.me().name());
        return "redirect:" + PATH;
    }
}
