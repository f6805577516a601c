package org.handrail.frontdoor;

import javax.sql.DataSource;
import org.handrail.support.OnPostgreSql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FrontDoorOnPostgreSqlIT extends OnPostgreSql {

    @Autowired
    private DataSource database;

    @SuppressWarnings("NullAway.Init")
    private FrontDoorStory story;

    @BeforeEach
    void opensTheStory() {
        story = new FrontDoorStory(this::as, database);
    }

    @Test
    void keepsWhatPeopleSayOutOfTheEngine() {
        story.keepsWhatPeopleSayOutOfTheEngine();
    }

    @Test
    void routesAnExploitedTeenagerAtOnce() {
        story.routesAnExploitedTeenagerAtOnce();
    }

    @Test
    void answersTheSameRequestOnce() {
        story.answersTheSameRequestOnce();
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
