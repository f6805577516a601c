package org.handrail.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.handrail.casework.AssessmentOfCase;
import org.handrail.platform.CaseReference;
import org.springframework.stereotype.Component;

/** Puts the newest assessment on the page of its case. */
@Component
class AssessmentOnCasePage implements AssessmentOfCase {

    private static final String AGENCIES = "Agencies that help already";

    private final AssessmentSheets sheets;

    AssessmentOnCasePage(AssessmentSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Optional<Shown> of(CaseReference reference) {
        return sheets.of(reference).map(AssessmentOnCasePage::shown);
    }

    private static Shown shown(AssessmentSheet sheet) {
        List<Part> parts = new ArrayList<>(sheet.parts().stream()
                .map(part -> new Part(
                        part.title(),
                        part.lines().stream()
                                .map(line -> new Line(line.label(), line.words(), line.by(), line.at()))
                                .toList()))
                .toList());
        if (!sheet.agencies().isEmpty()) {
            parts.add(new Part(
                    AGENCIES,
                    sheet.agencies().stream().map(AssessmentOnCasePage::line).toList()));
        }
        return new Shown(state(sheet.assessment()), sheet.assessment().conclusionsDue(), parts);
    }

    private static String state(Assessment assessment) {
        if (assessment.agreedAt() != null) {
            return "Agreed at level " + assessment.agreedLevel();
        }
        return assessment.begunAt() == null ? "Waits for the family’s yes" : "Goes on";
    }

    private static Line line(Agency agency) {
        Agency.Reply reply = agency.reply();
        String said = reply != null ? reply.label() : agency.ask() ? "No reply yet" : "Not asked";
        String words = Stream.of(agency.role(), agency.since(), said, agency.words() == null ? "" : agency.words())
                .filter(text -> !text.isBlank())
                .reduce((one, other) -> one + ". " + other)
                .orElse("");
        return new Line(agency.name(), words, null, agency.repliedAt());
    }
}
