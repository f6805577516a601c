package org.handrail.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.handrail.casework.SafePaper;
import org.handrail.support.FailingWork;
import org.handrail.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FrontDoorOnH2IT extends OnH2 {

    @Autowired
    private DataSource database;

    @Autowired
    private FailingWork failing;

    @SuppressWarnings("NullAway.Init")
    private FrontDoorStory story;

    @SuppressWarnings("NullAway.Init")
    private CanaryStory canary;

    @BeforeEach
    void opensTheStory() {
        story = new FrontDoorStory(this::as, database, port);
        canary = new CanaryStory(story, this::as, database, port, failing);
    }

    @Test
    void takesAReferralOutOfTheCaseOfAnotherFamily(@Autowired BeanFactory beans) {
        new FamiliesApartStory(desk(), beans).takesAReferralOutOfTheCaseOfAnotherFamily();
    }

    @Test
    void takesBackWhatWasOfferedForAFamilyThatWasTakenForOneWeKnew(@Autowired BeanFactory beans) {
        new FamiliesApartStory(desk(), beans).takesBackWhatWasOfferedForAFamilyThatWasTakenForOneWeKnew();
    }

    @Test
    void keepsWhatPeopleSayOutOfTheEngine(CapturedOutput log) throws Exception {
        story.keepsWhatPeopleSayOutOfTheEngine();
        canary.nothingIsIn(log);
    }

    @Test
    void keepsConcernsAndEndingsOutOfTheEngine(CapturedOutput log) throws Exception {
        canary.keepsConcernsAndEndingsOutOfTheEngine();
        canary.nothingIsIn(log);
    }

    @Test
    void keepsTheWordsOfFailuresOutOfTheEngineAndTheLog(CapturedOutput log) {
        canary.keepsTheWordsOfFailuresOutOfTheEngine();
        assertThat(log).contains("Exception while executing job").contains("java.lang.NumberFormatException");
        canary.nothingIsIn(log);
    }

    @Test
    void keepsWhatPeopleSayOutOfTheLogWhenARequestFails(CapturedOutput log) {
        canary.failsWithMarkedRequests();
        canary.nothingIsIn(log);
    }

    @Test
    void refusesToCarryWordsIntoTheEngineByItsOwnInterface(CapturedOutput log) {
        canary.refusesWordsThroughTheEnginesInterface();
        canary.nothingIsIn(log);
    }

    @Test
    void findsMarksThatAreThere(CapturedOutput log) {
        canary.findsMarksInEveryKindOfColumn();
        canary.findsAMarkInTheLog(log);
    }

    @Test
    void keepsAnExploitedTeenagerSafeUntilTheServicesLead() throws Exception {
        new SafeguardingStory(story, this::as, port).keepsAnExploitedTeenagerSafeUntilTheServicesLead();
    }

    @Test
    void keepsAFamilyBetweenNoTwoServices(@Autowired SafePaper paper) throws Exception {
        LeadServiceStory families = new LeadServiceStory(desk(), paper, this::as, port);
        families.holdsContactUntilTheSafeguardingLeadAllowsIt();
        families.staysWithAFamilyUntilAServiceLeads();
        families.refersTheSameWorryOnce();
        families.goesOnWithAdultsWhomAServiceHelpsTogetherWithUs();
    }

    @Test
    void answersTheSameRequestOnce() {
        story.answersTheSameRequestOnce();
    }

    @Test
    void answersALateRepetitionWithWhatTheSenderMaySeeNow() {
        story.answersALateRepetitionWithWhatTheSenderMaySeeNow();
    }

    @Test
    void hidesACaseFromThoseWhoHaveNothingToDoWithIt() {
        story.hidesACaseFromThoseWhoHaveNothingToDoWithIt();
    }

    @Test
    void saysEverythingThatIsWrongWithAReferral() {
        story.saysEverythingThatIsWrongWithAReferral();
    }
}
