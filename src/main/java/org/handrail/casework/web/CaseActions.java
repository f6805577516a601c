package org.handrail.casework.web;

import org.handrail.casework.EndingHelp;
import org.handrail.casework.TellingOfConcern;
import org.handrail.casework.WritingDown;
import org.handrail.people.ContactChannel;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What every worker can do on the page of a case, at any step. */
@Controller
class CaseActions {

    private final SeenCase seen;
    private final WritingDown writing;
    private final TellingOfConcern telling;

    CaseActions(SeenCase seen, WritingDown writing, TellingOfConcern telling) {
        this.seen = seen;
        this.writing = writing;
        this.telling = telling;
    }

    @PostMapping("/cases/{reference}/notes")
    String note(@PathVariable("reference") String text, @RequestParam("words") String words) {
        CaseReference reference = seen.whole(text);
        writing.note(reference, words);
        return "redirect:/cases/" + reference + "?done=note#notes";
    }

    @PostMapping("/cases/{reference}/contacts")
    String contact(
            @PathVariable("reference") String text,
            @RequestParam("who") String who,
            @RequestParam("channel") ContactChannel channel,
            @RequestParam("reached") boolean reached,
            @RequestParam("words") String words) {
        CaseReference reference = seen.whole(text);
        writing.contact(reference, who, channel, reached, words);
        return "redirect:/cases/" + reference + "?done=contact#contacts";
    }

    @PostMapping("/cases/{reference}/concern")
    String concern(
            @PathVariable("reference") String text,
            @RequestParam("words") String words,
            @RequestParam(name = "danger", defaultValue = "false") boolean dangerNow,
            @RequestParam(name = "about", defaultValue = "CHILD") TellingOfConcern.About about) {
        CaseReference reference = seen.whole(text);
        telling.concern(reference, words, dangerNow, about);
        return "redirect:/cases/" + reference + "?done=concern";
    }

    @PostMapping("/cases/{reference}/ending")
    String ending(
            @PathVariable("reference") String text,
            @RequestParam("reason") EndingHelp.Reason reason,
            @RequestParam("words") String words) {
        CaseReference reference = seen.whole(text);
        telling.ending(reference, reason, words);
        return "redirect:/cases/" + reference + "?done=ending";
    }
}
