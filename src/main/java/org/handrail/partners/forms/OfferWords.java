package org.handrail.partners.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.handrail.partners.OfferSheet;
import org.handrail.partners.PartnerOffer;
import org.handrail.people.Address;
import org.handrail.people.Member;
import org.handrail.people.SafeContact;
import org.handrail.people.Where;
import org.handrail.platform.web.UkTime;
import org.springframework.stereotype.Component;

/** What an organisation may see of its offer, in the words of forms: exactly what its page shows. */
@Component
class OfferWords {

    private final UkTime time;

    OfferWords(UkTime time) {
        this.time = time;
    }

    String asked(OfferSheet sheet) {
        PartnerOffer.Terms terms = sheet.offer().terms();
        List<String> lines = new ArrayList<>();
        lines.add(line("Your service", sheet.service() + ", asked on " + time.at(terms.requestedAt())));
        if (sheet.name() != null) {
            lines.add(line("Name", sheet.name()));
        }
        if (sheet.reason() != null) {
            lines.add(line("Why help is wanted", sheet.reason()));
        }
        if (sheet.contact() != null) {
            lines.add(line("Safe way to make contact", contact(sheet.contact())));
        }
        if (!sheet.members().isEmpty()) {
            lines.add(line(
                    "Household",
                    sheet.members().stream().map(OfferWords::member).collect(Collectors.joining("; "))));
        }
        if (sheet.where() != null) {
            where(sheet.where()).ifPresent(words -> lines.add(line("Address", words)));
        }
        lines.add(line("What may be shared", terms.sharing().scope().label()));
        return "**" + sheet.pathway() + "**\n\n" + Markdown.list(lines);
    }

    /** Empty when they asked nothing. */
    String told(PartnerOffer offer) {
        String question = offer.words().question();
        if (question == null) {
            return "";
        }
        String answer = offer.words().answer();
        return Markdown.list(List.of(
                line("Your question", question), line("Our answer", answer == null ? "Not answered yet." : answer)));
    }

    private static String line(String what, String words) {
        return "**" + what + "**: " + Markdown.escape(words.replaceAll("\\R+", " "));
    }

    private static String contact(SafeContact contact) {
        return contact.channel().label()
                + (contact.safeTimes().isBlank() ? "" : ". Safe times: " + contact.safeTimes())
                + (contact.mustNotKnow().isBlank() ? "" : ". Must not know: " + contact.mustNotKnow());
    }

    private static String member(Member member) {
        return member.person().name().full() + (member.relationship().isBlank() ? "" : ", " + member.relationship());
    }

    private static Optional<String> where(Where where) {
        return where.keptSafe() ? Optional.of(Where.KEPT_SAFE) : where.address().map(OfferWords::address);
    }

    private static String address(Address address) {
        return (address.noFixedAbode() ? "No fixed address. " : "")
                + String.join(", ", address.lines())
                + (address.postcode() == null ? "" : " " + address.postcode().text());
    }
}
