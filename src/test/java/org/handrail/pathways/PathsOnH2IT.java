package org.handrail.pathways;

import org.handrail.support.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

class PathsOnH2IT extends OnH2 {

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
