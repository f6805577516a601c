package org.handrail.casework.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.handrail.access.notice.AccessNotice;
import org.handrail.access.notice.AccessNotices;
import org.handrail.caserecord.TeamAroundHousehold;
import org.handrail.platform.Actor;
import org.handrail.platform.CaseReference;
import org.handrail.platform.CurrentActor;
import org.handrail.support.CaseDesk;
import org.handrail.support.Person;
import org.handrail.support.Referral;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people do with cases that are watched over, and what the others see of them. */
final class WatchedCases {

    /** No list of the engine gives more at once. */
    private static final int MOST = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    final CaseDesk desk;
    final JdbcClient jdbc;
    private final BeanFactory beans;
    private final int port;
    private final Map<String, Person> people = new HashMap<>();

    WatchedCases(CaseDesk desk, BeanFactory beans, int port) {
        this.desk = desk;
        this.beans = beans;
        this.port = port;
        this.jdbc = beans.getBean(JdbcClient.class);
    }

    String received(String familyName) {
        return desk.received(Referral.ofStrangers(Referral.storyA(), familyName));
    }

    Person person(String account) {
        return people.computeIfAbsent(account, name -> {
            try {
                return Person.signIn(port, name);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        });
    }

    HttpResponse<String> get(String account, String path) {
        try {
            return person(account).get(path);
        } catch (IOException | InterruptedException gone) {
            throw new IllegalStateException(gone);
        }
    }

    HttpResponse<String> sends(String account, String path, Map<String, String> fields) {
        try {
            return person(account).submit(path, fields);
        } catch (IOException | InterruptedException gone) {
            throw new IllegalStateException(gone);
        }
    }

    void restrict(String account, String reference, String people) {
        HttpResponse<String> answer = sends(
                account,
                "/restricted",
                Map.of("reference", reference, "reason", "PUBLIC_FIGURE", "words", "On the radio", "people", people));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    HttpResponse<String> opens(String account, String reference) {
        return sends(
                account,
                "/emergency",
                Map.of("reference", reference, "reason", "IMMEDIATE_RISK", "words", "The child is alone"));
    }

    int seen(String account, String reference) {
        return get(account, "/cases/" + reference).statusCode();
    }

    boolean listed(String account, String reference) {
        return get(account, "/cases").body().contains(reference);
    }

    /** What Tasklist's own calls tell of the case: the task query, its count, and the first filter with its count. */
    int inTasklist(String account, String reference) {
        String api = "/camunda/api/engine/engine/default/";
        int found = array(account, api + "task?maxResults=" + MOST + "&processInstanceBusinessKey=" + reference)
                .size();
        int counted = object(account, api + "task/count?processInstanceBusinessKey=" + reference)
                .path("count")
                .asInt();
        assertThat(counted).as("count for " + account).isEqualTo(found);
        JsonNode filters = array(account, api + "filter?resourceType=Task&maxResults=" + MOST);
        long inFilters = 0;
        for (JsonNode filter : filters) {
            String one = api + "filter/" + filter.path("id").asText() + "/";
            int listed = 0;
            JsonNode page;
            do {
                page = array(account, one + "list?firstResult=" + listed + "&maxResults=" + MOST);
                listed += page.size();
                inFilters += ofCase(page, reference);
            } while (page.size() == MOST);
            assertThat(object(account, one + "count").path("count").asInt())
                    .as(filter.path("name").asText() + " for " + account)
                    .isGreaterThanOrEqualTo(listed);
        }
        assertThat(inFilters > 0).as("in filters of " + account).isEqualTo(found > 0);
        return found;
    }

    private long ofCase(JsonNode tasks, String reference) {
        List<String> instances = jdbc.sql("select proc_inst_id_ from act_hi_procinst where business_key_ = ?")
                .param(reference)
                .query(String.class)
                .list();
        long found = 0;
        for (JsonNode task : tasks) {
            found += instances.contains(task.path("processInstanceId").asText()) ? 1 : 0;
        }
        return found;
    }

    private JsonNode array(String account, String path) {
        JsonNode answer = object(account, path);
        assertThat(answer.isArray()).as(path + ": " + answer).isTrue();
        return answer;
    }

    private JsonNode object(String account, String path) {
        try {
            return JSON.readTree(get(account, path).body());
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }

    void leads(String account, String reference) {
        beans.getBean(CurrentActor.class)
                .runAs(
                        Actor.SYSTEM,
                        () -> beans.getBean(TeamAroundHousehold.class)
                                .leadBy(CaseReference.parse(reference), new Actor(account, "council")));
    }

    List<AccessNotice.Kind> notices(String account, String reference) {
        return beans.getBean(AccessNotices.class).of(account, 1000).stream()
                .filter(notice -> notice.caseReference().toString().equals(reference))
                .map(AccessNotice::kind)
                .toList();
    }

    UUID opening(String account, String reference) {
        return jdbc.sql("select id from access_emergency where account = ? and case_reference = ?")
                .params(account, reference)
                .query(UUID.class)
                .single();
    }

    /** The events alone: the filter of the page names every kind of event. */
    String trail(String reference) {
        String page = get("auditor", "/audit?reference=" + reference).body();
        return page.substring(page.indexOf("<tbody"));
    }
}
