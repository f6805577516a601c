package org.handrail.partners;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
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
        return jdbc.sql("select * from partners_service order by name")
                .query((row, number) -> {
                    String code = row.getString("code");
                    return new PartnerService(
                            code,
                            row.getString("name"),
                            row.getString("organisation"),
                            row.getString("partner_type"),
                            codes("select pathway from partners_service_pathway where service = ?", code),
                            codes("select area from partners_service_area where service = ?", code),
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

    private Set<String> codes(String sql, String service) {
        return new HashSet<>(jdbc.sql(sql).param(service).query(String.class).list());
    }
}
