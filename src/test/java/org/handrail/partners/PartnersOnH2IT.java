package org.handrail.partners;

import org.handrail.casework.TellingOfConcern;
import org.handrail.platform.CurrentActor;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

@EnabledIfSystemProperty(named = "handrail.deep", matches = "true")
class PartnersOnH2IT extends OnH2 {

    @SuppressWarnings("NullAway.Init")
    private PartnerStory story;

    @BeforeEach
    void opensTheStory(
            @Autowired PartnerOffers offers,
            @Autowired AnsweringOffer answering,
            @Autowired PhoneAnswers phone,
            @Autowired OfferSheets sheets,
            @Autowired UnmetNeeds unmet,
            @Autowired TellingOfConcern telling,
            @Autowired CurrentActor currentActor) {
        story = new PartnerStory(desk(), offers, answering, phone, sheets, unmet, telling, currentActor);
    }

    @Test
    void seesHelpThroughFromChoiceToClosing() {
        story.seesHelpThroughFromChoiceToClosing();
    }

    @Test
    void hearsThePartnerInItsTasksAsOnItsPage() {
        story.hearsThePartnerInItsTasksAsOnItsPage();
    }

    @Test
    void asksTheNextWhenThePartnerSaysNoInItsTask() {
        story.asksTheNextWhenThePartnerSaysNoInItsTask();
    }

    @Test
    void takesTheTaskAwayWhenThePageWasFirst() {
        story.takesTheTaskAwayWhenThePageWasFirst();
    }

    @Test
    void writesDownWhatAPartnerSaidOnThePhone() {
        story.writesDownWhatAPartnerSaidOnThePhone();
    }

    @Test
    void showsAnOfferToNobodyElse() {
        story.showsAnOfferToNobodyElse();
    }

    @Test
    void takesOffersBackWhenTheFamilySaysNo() {
        story.takesOffersBackWhenTheFamilySaysNo();
    }

    @Test
    void recordsTheNeedThatNobodyCouldMeet() {
        story.recordsTheNeedThatNobodyCouldMeet();
    }

    @Test
    void sharesNothingThatIsNotNeeded() {
        story.sharesNothingThatIsNotNeeded();
    }
}
