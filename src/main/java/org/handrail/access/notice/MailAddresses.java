package org.handrail.access.notice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where notices for an account are mailed: the work address, as the staff directory gives it. */
@Component
public class MailAddresses {

    private final JdbcClient jdbc;

    MailAddresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void keep(String account, String address) {
        jdbc.sql("delete from access_mail_address where account = ?")
                .param(account)
                .update();
        jdbc.sql("insert into access_mail_address (account, address) values (?, ?)")
                .params(account, address)
                .update();
    }
}
