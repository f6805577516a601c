package org.handrail.frontdoor.web;

import static org.handrail.frontdoor.web.Question.date;
import static org.handrail.frontdoor.web.Question.line;
import static org.handrail.frontdoor.web.Question.radios;
import static org.handrail.frontdoor.web.Question.ticks;

import java.util.List;
import org.handrail.people.ContactChannel;
import org.handrail.platform.web.Choice;

/** The questions about who refers, who lives in the household, where, and how to reach them safely. */
final class FamilyPages {

    static final String BORN = "dateOfBirth";
    static final String NO_FIXED_ADDRESS = "household.address.noFixedAbode";

    static final String KEPT_SAFE = "household.doNotDiscloseLocation";

    static final List<Question> REFERRER = List.of(
            line("referrer.name", "Your name", "20").required("Enter your name"),
            line("referrer.role", "Your job or role", "20"),
            line("referrer.organisation", "Your organisation", "20"),
            line("referrer.contact", "How can we reach you?", "20")
                    .hint("A phone number or an email address for work.")
                    .required("Enter a phone number or an email address"));

    static final List<Question> PERSON = List.of(
            line("givenName", "Given names", "20"),
            line("familyName", "Family name", "20").hint("Leave one of the names empty if they use only one."),
            date(BORN, "Date of birth")
                    .hint("For example, 27 3 2019. Leave it empty if you do not know. For a baby on the way, enter"
                            + " the day it is due."),
            line("relationship", "Who are they in the household?", "20")
                    .hint("For example: mother, son, grandmother, lodger."),
            line("nhsNumber", "NHS number (optional)", "10")
                    .hint("10 digits. Nobody needs an NHS number to get help."));

    static final List<Question> ADDRESS = List.of(
            ticks(NO_FIXED_ADDRESS, "No fixed address", new Choice("true", "They have no fixed address"))
                    .hint("Then say below where they can be found, if you know."),
            line("household.address.lines[0]", "Address line 1", null),
            line("household.address.lines[1]", "Address line 2 (optional)", null),
            line("household.address.lines[2]", "Town or city", "20"),
            line("household.address.postcode", "Postcode", "10"),
            ticks(
                            KEPT_SAFE,
                            "Is it dangerous if somebody learns where they live?",
                            new Choice("true", "Yes, keep it safe"))
                    .hint("Then only the lead and those whom the lead names can see the address, school, place of work"
                            + " and phone numbers."));

    static final List<Question> CONTACT = List.of(
            radios(
                    "household.safeContact.channel",
                    "What is the safest way to reach them?",
                    "Choose the safest way to reach them",
                    channel(ContactChannel.PHONE),
                    channel(ContactChannel.TEXT),
                    channel(ContactChannel.EMAIL),
                    channel(ContactChannel.LETTER),
                    channel(ContactChannel.VISIT),
                    new Choice(ContactChannel.THROUGH_REFERRER.name(), "Through me"),
                    channel(ContactChannel.NONE)),
            line("household.safeContact.safeTimes", "When, and on which number or address? (optional)", null)
                    .hint("For example: weekdays from 10 to 2, on 07700 900123."),
            line("household.safeContact.mustNotKnow", "Is there anyone who must not find out? (optional)", null)
                    .hint("For example: her ex-partner reads the messages on her phone."));

    private FamilyPages() {}

    private static Choice channel(ContactChannel channel) {
        return new Choice(channel.name(), channel.label());
    }
}
