package org.handrail.pathways;

import org.handrail.support.OnPostgreSql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class PathsOnPostgreSqlIT extends OnPostgreSql {

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private ListableBeanFactory beans;

    @Test
    void seesThatAFamilyHasFoodAndWhyItRanOut() {
        new PathStory(desk(), beans).seesThatAFamilyHasFoodAndWhyItRanOut();
    }

    @Test
    void keepsAHomeWithThreeFactsOnly() {
        new PathStory(desk(), beans).keepsAHomeWithThreeFactsOnly();
    }

    @Test
    void takesTheReferralBackWhenTheFamilySaysNo() {
        new PathStory(desk(), beans).takesTheReferralBackWhenTheFamilySaysNo();
    }
}
