package org.handrail.partners;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.handrail.platform.ReadMemory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the organisations offer. */
@Component
public class PartnerServices {

    private final JdbcClient jdbc;

    PartnerServices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NoSuchElementException when nobody offers a service with that code */
    public PartnerService get(String code) {
        return find(code).orElseThrow(() -> new NoSuchElementException("There is no such service."));
    }

    public Optional<PartnerService> find(String code) {
        return all().stream().filter(service -> service.code().equals(code)).findFirst();
    }

    /** Everything offered, by name. */
    public List<PartnerService> all() {
        return ReadMemory.once(this, "all", this::read);
    }

    private List<PartnerService> read() {
        Map<String, Set<String>> pathways = codes("select service, pathway from partners_service_pathway");
        Map<String, Set<String>> areas = codes("select service, area from partners_service_area");
        return jdbc.sql("select * from partners_service order by name")
                .query((row, number) -> {
                    String code = row.getString("code");
                    return new PartnerService(
                            code,
                            row.getString("name"),
                            row.getString("organisation"),
                            row.getString("partner_type"),
                            pathways.getOrDefault(code, Set.of()),
                            areas.getOrDefault(code, Set.of()),
                            Capacity.valueOf(row.getString("capacity")),
                            row.getBoolean("isa_in_force"),
                            row.getString("recipient_type"),
                            row.getString("channel"),
                            row.getString("candidate_group"));
                })
                .list();
    }

    /** Services for this help in this area, the one with most room first. */
    public List<PartnerService> serving(String pathway, String area) {
        return all().stream()
                .filter(service -> service.serves(pathway, area))
                .sorted((one, other) -> one.capacity().compareTo(other.capacity()))
                .toList();
    }

    /** Adds what an organisation offers; does nothing when it is known. */
    @Transactional
    public void add(PartnerService service) {
        if (find(service.code()).isPresent()) {
            return;
        }
        jdbc.sql("insert into partners_service (code, name, organisation, partner_type, capacity, isa_in_force,"
                        + " recipient_type, channel, candidate_group) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        service.code(),
                        service.name(),
                        service.organisation(),
                        service.partnerType(),
                        service.capacity().name(),
                        service.sharingAgreement(),
                        service.recipientType(),
                        service.channel(),
                        service.team())
                .update();
        service.pathways()
                .forEach(pathway -> jdbc.sql("insert into partners_service_pathway (service, pathway) values (?, ?)")
                        .params(service.code(), pathway)
                        .update());
        service.areas()
                .forEach(area -> jdbc.sql("insert into partners_service_area (service, area) values (?, ?)")
                        .params(service.code(), area)
                        .update());
    }

    private Map<String, Set<String>> codes(String sql) {
        Map<String, Set<String>> byService = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            byService
                    .computeIfAbsent(row.getString(1), service -> new HashSet<>())
                    .add(row.getString(2));
        });
        return byService;
    }
}
